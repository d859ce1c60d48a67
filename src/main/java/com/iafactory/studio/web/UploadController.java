package com.iafactory.studio.web;

import com.iafactory.studio.account.Caller;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.upload.Refusal;
import com.iafactory.studio.upload.Upload;
import com.iafactory.studio.upload.UploadDesk;
import com.iafactory.studio.upload.UploadKind;
import com.iafactory.studio.upload.UploadState;
import com.iafactory.studio.upload.Uploads;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Own pictures, clips and sounds: one file a request, read as it comes, never whole in memory. */
@RestController
@RequestMapping("/api/v1/uploads")
final class UploadController {
    private static final int LARGEST_PAGE = 200;
    private static final int LARGEST_PART_HEADER = 4096;

    private final UploadDesk desk;
    private final Uploads uploads;
    private final MediaLinks links;

    UploadController(UploadDesk desk, Uploads uploads, MediaLinks links) {
        this.desk = desk;
        this.uploads = uploads;
        this.links = links;
    }

    record View(
            UUID id,
            String name,
            UploadState status,
            long bytes,
            Optional<UploadKind> kind,
            Optional<String> url,
            Optional<Double> durationSeconds,
            Optional<Integer> width,
            Optional<Integer> height,
            Optional<Refusal> refusal,
            Instant createdAt) {}

    /** @param next where the next page goes on; missing on the last */
    record Page(List<View> items, Optional<String> next) {}

    /** A picture, clip or sound of one's own; it is checked and made over before anything uses it. */
    @Answers(@Answers.Answer(status = 202))
    @PostMapping
    ResponseEntity<View> send(@AuthenticationPrincipal Caller caller, HttpServletRequest request) throws IOException {
        String type = String.valueOf(request.getContentType()).toLowerCase(java.util.Locale.ROOT);
        if (!type.startsWith("multipart/form-data")) {
            throw StudioException.input(
                    "upload-not-multipart", "An upload is a form with a file.", "Send multipart/form-data.");
        }
        desk.requireTakable(request.getContentLengthLong());
        FileUpload form = new FileUpload();
        form.setPartHeaderSizeMax(LARGEST_PART_HEADER);
        UUID id;
        try {
            FileItemIterator parts = form.getItemIterator(new ServletRequestContext(request));
            id = receive(caller, parts);
        } catch (FileUploadException | InvalidFileNameException e) {
            throw StudioException.input(
                    "upload-form-broken", "The form cannot be read.", "Send one file as multipart/form-data.");
        } catch (IOException e) {
            // The stream of the form ended before the form did.
            throw StudioException.input(
                    "upload-form-broken", "The form ended before its file did.", "Send it again, whole.");
        }
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/uploads/" + id))
                .body(view(desk.find(caller.id(), id)));
    }

    private UUID receive(Caller caller, FileItemIterator parts) throws IOException {
        while (parts.hasNext()) {
            FileItemStream part = parts.next();
            if (!part.isFormField()) {
                // Not closed: that would read the rest of a file that is refused. It goes with the request.
                InputStream content = part.openStream();
                return desk.receive(caller.id(), name(part.getName()), content, Priorities.of(caller));
            }
        }
        throw StudioException.input("upload-missing", "There is no file in the form.", "Send one file.");
    }

    /** What stands after the last slash, made fit to be shown. */
    private static String name(@Nullable String sent) {
        String whole = sent == null ? "" : sent;
        String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        return Wording.line("The name of the file", last).orElse("unnamed");
    }

    /** Uploads of one's own, the latest first. */
    @GetMapping
    Page list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        int size = Math.clamp(limit, 1, LARGEST_PAGE);
        List<Upload> found = uploads.list(caller.id(), Optional.ofNullable(cursor), size + 1);
        List<Upload> shown = found.subList(0, Math.min(size, found.size()));
        return new Page(
                shown.stream().map(this::view).toList(),
                found.size() > size ? Optional.of(shown.getLast().id().toString()) : Optional.empty());
    }

    /** An upload and what became of it. */
    @GetMapping("/{id}")
    View read(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return view(desk.find(caller.id(), id));
    }

    /** Removes an upload; productions that show it keep it. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        desk.delete(caller.id(), id);
    }

    private View view(Upload upload) {
        Optional<Upload.Result> made = upload.result();
        return new View(
                upload.id(),
                upload.name(),
                upload.state(),
                upload.bytes(),
                made.map(Upload.Result::kind),
                upload.file().map(key -> links.to(upload.user(), key)),
                made.map(result -> result.duration().toMillis() / 1000.0).filter(seconds -> seconds > 0),
                made.map(Upload.Result::width).filter(pixels -> pixels > 0),
                made.map(Upload.Result::height).filter(pixels -> pixels > 0),
                upload.refusal(),
                upload.createdAt());
    }
}
