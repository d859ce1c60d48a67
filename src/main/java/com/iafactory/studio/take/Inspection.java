package com.iafactory.studio.take;

import java.io.IOException;
import java.nio.file.Path;

/** Looks at what came before it is recorded and charged: opens it in the sandbox, and makes of it what it is for. */
@FunctionalInterface
public interface Inspection {
    /** Of nothing. */
    Inspection NONE = (bought, folder) -> {};

    /**
     * @param folder with the files of the result, which may be used up
     * @throws UnusableResult when it is broken: then it is recorded as failed, and nobody is charged for it
     */
    void look(Bought bought, Path folder) throws IOException;
}
