package com.iafactory.studio.production.bought;

import com.iafactory.studio.take.Casting;
import com.iafactory.studio.take.TakeRequest;
import java.util.ArrayList;
import java.util.List;

/** Versions of lists of makers. */
final class Versions {
    private Versions() {}

    /** All that may make it, in order; another list makes other pieces. */
    static <R extends TakeRequest> String of(List<Casting.Part<R>> parts, String own) {
        List<String> names = new ArrayList<>();
        parts.forEach(part -> names.add(part.service().maker().toString()));
        names.add(own);
        return String.join(" > ", names);
    }
}
