package com.iafactory.studio.storage.s3;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.StoreUnavailable;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Tells what the store's answer means: come back later, or what a person has to do. */
final class S3Failures {
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private S3Failures() {}

    static StudioException explain(String what, SdkException failure) {
        return switch (failure) {
            case S3Exception answer -> explain(what, answer);
            case AbortedException aborted -> interrupted(what, aborted);
            default -> new StoreUnavailable(what, failure);
        };
    }

    private static StudioException explain(String what, S3Exception answer) {
        int status = answer.statusCode();
        String code = Optional.ofNullable(answer.awsErrorDetails())
                .map(AwsErrorDetails::errorCode)
                .orElse("status " + status);
        if (status >= SERVER_ERROR || status == TOO_MANY) {
            return new StoreUnavailable(what, answer);
        }
        if (status == FORBIDDEN || status == UNAUTHORIZED) {
            return StudioException.failed(
                    "media-store-denied",
                    "The media store does not let the studio in while " + what + " (" + code + ").",
                    "Check STUDIO_S3_ACCESS_KEY, STUDIO_S3_SECRET_KEY, the rights of that key and this machine's clock.",
                    answer);
        }
        if (code.equals("NoSuchBucket")) {
            return StudioException.failed(
                    "media-bucket-missing",
                    "The bucket of the media store does not exist.",
                    "Make it, or check STUDIO_S3_BUCKET; `./studio doctor` tells more.",
                    answer);
        }
        String kind = status == BAD_REQUEST ? "media-store-misunderstood" : "media-store-refused";
        return StudioException.failed(
                kind,
                "The media store refused while " + what + ": " + code + ".",
                "Check STUDIO_S3_ENDPOINT, STUDIO_S3_REGION and STUDIO_S3_BUCKET.",
                answer);
    }

    private static StudioException interrupted(String what, AbortedException aborted) {
        Thread.currentThread().interrupt();
        return StudioException.failed(
                "interrupted", "Interrupted while " + what + ".", "Start again to go on.", aborted);
    }

    static boolean isNotFound(S3Exception answer) {
        return answer.statusCode() == NOT_FOUND;
    }
}
