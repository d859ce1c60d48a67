package com.iafactory.studio.provider;

import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;

/** What of somebody's settings may stand in a header. */
public final class Sendable {
    private static final String VISIBLE = "[\\x21-\\x7e]{0,4000}";

    private Sendable() {}

    /**
     * @param text a key, or the name of an account
     * @throws ServiceRefusal reason KEY when it cannot be sent: nothing is
     */
    public static String header(String provider, String text) {
        if (!text.matches(VISIBLE)) {
            throw new ServiceRefusal(
                    provider, Reason.KEY, "what is set for it holds what cannot be sent, a line break for example");
        }
        return text;
    }
}
