package com.iafactory.studio.take;

import java.util.List;
import java.util.Optional;

/**
 * A voice of somebody's account at a service.
 *
 * @param id as the service names it
 * @param languages it is made for, as codes of two letters; most services let every voice speak all of theirs
 * @param cloned whether it was made from samples of a person
 */
public record ServiceVoice(
        String id,
        String name,
        List<String> languages,
        Optional<String> gender,
        Optional<String> accent,
        boolean cloned) {
    public ServiceVoice {
        languages = List.copyOf(languages);
    }
}
