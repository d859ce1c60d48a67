package com.iafactory.studio.provider;

import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.take.InputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A form with files in it (RFC 7578), written to disk first: samples may be large. */
public final class MultipartForm implements AutoCloseable {
    private final Path file;
    private final String boundary;
    private final OutputStream out;

    /** @param boundary of letters and digits; must not occur in what is sent, so draw it from a digest of that */
    public MultipartForm(Path file, String boundary) {
        if (!boundary.matches("[A-Za-z0-9]{16,64}")) {
            throw new IllegalArgumentException("no boundary: " + boundary);
        }
        this.file = file;
        this.boundary = boundary;
        try {
            this.out = Files.newOutputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public MultipartForm text(String name, String value) {
        write("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    /** @param filename what the other side calls it; not where it lies here */
    public MultipartForm file(String name, String filename, InputFile sent) {
        write("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + filename
                + "\"\r\nContent-Type: " + sent.type() + "\r\n\r\n");
        try {
            Files.copy(sent.path(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write("\r\n");
        return this;
    }

    /** Ends the form. */
    public Body body() {
        write("--" + boundary + "--\r\n");
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Body.OfFile("multipart/form-data; boundary=" + boundary, file);
    }

    private void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
