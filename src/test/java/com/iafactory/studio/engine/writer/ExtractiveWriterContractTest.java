package com.iafactory.studio.engine.writer;

import com.iafactory.studio.script.Examples;
import com.iafactory.studio.script.ScriptWriter;
import com.iafactory.studio.script.ScriptWriterContract;

class ExtractiveWriterContractTest extends ScriptWriterContract {
    @Override
    protected ScriptWriter writer() {
        return new ExtractiveWriter(Examples.NOON);
    }
}
