package com.iafactory.studio.take;

import com.iafactory.studio.media.Digest;

/**
 * A key at a vendor, ready to be used.
 *
 * @param own whether it is the user's own, who then pays the vendor and no tokens
 */
public record VendorAccount(Provider provider, Access access, Provider.Limit limit, boolean own) {
    /** Names the key without telling it; the same on every node. */
    String keyId() {
        return provider.name() + ":"
                + Digest.of("key", access.base(), access.key().text()).brief();
    }
}
