package com.iafactory.studio.production.bought;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.take.Bought;
import com.iafactory.studio.take.UnusableResult;
import com.iafactory.studio.upload.ForeignMedia;
import com.iafactory.studio.upload.UploadKind;
import java.nio.file.Path;

/** Opens what services made, in the sandbox, and makes of it what it was bought for. */
record Openings(ForeignMedia media) {
    /** What is made of a result once it is open. */
    @FunctionalInterface
    interface Making<T> {
        T of(ForeignMedia.Opened opened);
    }

    /**
     * @param wanted what it has to be
     * @param folder with the result, which is used up
     * @throws UnusableResult when it cannot be opened, is something else, or nothing can be made of it
     */
    <T> T open(Bought bought, UploadKind wanted, Path folder, Making<T> making) {
        try {
            ForeignMedia.Opened opened =
                    media.open(folder.resolve(bought.receipt().file()), folder);
            if (opened.kind() != wanted) {
                throw StudioException.input(
                        "take-other-kind", "It is no " + wanted.code() + ".", "Another maker is tried.");
            }
            return making.of(opened);
        } catch (StudioException e) {
            throw new UnusableResult(bought.receipt().model(), e);
        }
    }
}
