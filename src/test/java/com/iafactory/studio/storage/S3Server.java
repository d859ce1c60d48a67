package com.iafactory.studio.storage;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;

/**
 * A real S3 server on a real port of this process, its objects in memory. Its libraries have a class loader of their own, because
 * one of them would change what the studio's own service understands.
 */
public final class S3Server {
    private final URLClassLoader loader;
    private final Object server;
    private final int port;

    private S3Server(URLClassLoader loader, Object server, int port) {
        this.loader = loader;
        this.server = server;
        this.port = port;
    }

    public static S3Server start(String accessKey, String secretKey) throws Exception {
        List<URL> files = new ArrayList<>();
        for (String file : System.getProperty("java.class.path").split(File.pathSeparator)) {
            files.add(Path.of(file).toUri().toURL());
        }
        files.add(Path.of(System.getProperty("test.s3.xml", "none")).toUri().toURL());
        URLClassLoader loader = new URLClassLoader(files.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        Object server = loader.loadClass(Inside.class.getName())
                .getMethod("start", String.class, String.class)
                .invoke(null, accessKey, secretKey);
        int port = (int) server.getClass().getMethod("getPort").invoke(server);
        return new S3Server(loader, server, port);
    }

    public int port() {
        return port;
    }

    public void stop() throws Exception {
        server.getClass().getMethod("stop").invoke(server);
        loader.close();
    }

    /** Runs with the server's own libraries. */
    public static final class Inside {
        private Inside() {}

        public static Object start(String accessKey, String secretKey) throws Exception {
            S3Proxy server = S3Proxy.builder()
                    .blobStore(new TransientNio2BlobStore())
                    .endpoint(URI.create("http://127.0.0.1:0"))
                    .awsAuthentication(AuthenticationType.AWS_V4, accessKey, secretKey)
                    .build();
            server.start();
            return server;
        }
    }
}
