package com.iafactory.studio.publish;

/**
 * One connecting of an account, on its way.
 *
 * @param redirect where the browser comes back to; the same in both halves
 * @param state sent back unchanged
 * @param verifier of PKCE, 43 to 128 characters; a platform that knows nothing of it ignores it
 */
public record Authorization(String redirect, String state, String verifier) {
    @Override
    public String toString() {
        return "Authorization[" + redirect + "]";
    }
}
