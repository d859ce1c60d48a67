package com.iafactory.studio.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/** A connection that can only be made to addresses that were checked, over which TLS still asks for the name. */
final class PinnedConnections {
    private static final int MOST_HEADERS = 100;
    private static final int LONGEST_LINE = 8192;

    private PinnedConnections() {}

    /** The name was asked for before; whoever asks again gets what was checked. */
    static BasicHttpClientConnectionManager to(List<InetAddress> addresses, Limits limits, Optional<SSLContext> trust) {
        DnsResolver checked = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) {
                return addresses.toArray(InetAddress[]::new);
            }

            @Override
            public String resolveCanonicalHostname(String host) throws UnknownHostException {
                throw new UnknownHostException(host);
            }
        };
        RegistryBuilder<TlsSocketStrategy> tls = RegistryBuilder.create();
        trust.ifPresent(context -> tls.register(
                "https",
                new DefaultClientTlsStrategy(
                        context, HostnameVerificationPolicy.BOTH, HttpsSupport.getDefaultHostnameVerifier())));
        BasicHttpClientConnectionManager connections = BasicHttpClientConnectionManager.create(
                DefaultSchemePortResolver.INSTANCE,
                checked,
                tls.build(),
                ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxHeaderCount(MOST_HEADERS)
                                .setMaxLineLength(LONGEST_LINE)
                                .build())
                        .build());
        Timeout connect = Timeout.of(limits.connect());
        connections.setConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(connect)
                .setSocketTimeout(Timeout.of(limits.quiet()))
                .build());
        connections.setSocketConfig(
                SocketConfig.custom().setSoTimeout(Timeout.of(limits.quiet())).build());
        connections.setTlsConfig(TlsConfig.custom()
                .setHandshakeTimeout(connect)
                .setSupportedProtocols("TLSv1.3", "TLSv1.2")
                .build());
        return connections;
    }
}
