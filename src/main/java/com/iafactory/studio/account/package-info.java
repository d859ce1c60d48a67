/**
 * Who may use the studio, and how often: users, passwords, logins, access tokens, API keys, rate limits. Promises that a caller it
 * names is known, still allowed and within limits. Knows nothing of HTTP and nothing of films.
 */
@NullMarked
package com.iafactory.studio.account;

import org.jspecify.annotations.NullMarked;
