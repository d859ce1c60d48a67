package com.iafactory.studio.web;

import com.iafactory.studio.account.Device;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpHeaders;

/** From where a request comes. */
final class Devices {
    private Devices() {}

    static Device of(HttpServletRequest request) {
        return new Device(
                Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""), request.getRemoteAddr());
    }
}
