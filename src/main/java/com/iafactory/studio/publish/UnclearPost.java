package com.iafactory.studio.publish;

import com.iafactory.studio.media.StudioException;

/** Something was sent and no answer came, or one that says nothing: the post may be there. Ask by a look, never by sending again. */
public final class UnclearPost extends StudioException {
    private static final long serialVersionUID = 1L;

    public static final String CODE = "platform-outcome-unclear";

    public UnclearPost(String platform, String said, Throwable cause) {
        super(
                Kind.FAILED,
                CODE,
                platform + " was asked and gave no clear answer: " + said,
                "Nothing; the studio asks what became of it.",
                cause);
    }
}
