package com.iafactory.studio.web;

import com.iafactory.studio.account.Logins;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** A browser's refresh token: in a cookie that no script can read and no other site can have sent. */
final class RefreshCookie {
    static final String NAME = "studio_refresh";
    private static final String PATH = "/api/v1/auth";

    private RefreshCookie() {}

    static String of(Logins.Session session, HttpServletRequest request) {
        return cookie(session.refreshToken(), session.refreshLife(), request);
    }

    static String none(HttpServletRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    /** Secure wherever the page came by TLS; a studio at home is reached without. */
    private static String cookie(String value, Duration life, HttpServletRequest request) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .sameSite("Strict")
                .secure(request.isSecure())
                .path(PATH)
                .maxAge(life)
                .build()
                .toString();
    }
}
