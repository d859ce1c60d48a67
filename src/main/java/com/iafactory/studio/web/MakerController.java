package com.iafactory.studio.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.iafactory.studio.account.Caller;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.take.MakerDesk;
import com.iafactory.studio.take.ProviderKeys;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The services that can be asked, and one's keys for them. A key that was entered is never shown again. */
@RestController
@RequestMapping("/api/v1/makers")
final class MakerController {
    private final MakerDesk desk;

    MakerController(MakerDesk desk) {
        this.desk = desk;
    }

    record MakerList(List<MakerDesk.Offer> items) {}

    record VoiceList(List<MakerDesk.Voice> items) {}

    record KeyWanted(@JsonProperty(required = true) String key) {}

    /** The services there are, with what each makes and whether one can use it. */
    @GetMapping
    MakerList list(@AuthenticationPrincipal Caller caller, @RequestParam(defaultValue = "false") boolean installation) {
        return new MakerList(desk.offers(whose(caller, installation), installation));
    }

    /** Keeps a key of one's own, or, for the owner, of the whole installation. */
    @PutMapping("/{maker}/key")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void put(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String maker,
            @RequestParam(defaultValue = "false") boolean installation,
            @RequestBody KeyWanted wanted) {
        caller.requirePerson();
        desk.put(whose(caller, installation), maker, new Secret(wanted.key()));
    }

    /** Forgets a key. */
    @DeleteMapping("/{maker}/key")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String maker,
            @RequestParam(defaultValue = "false") boolean installation) {
        caller.requirePerson();
        desk.delete(whose(caller, installation), maker);
    }

    /** Tries the key that would be used, with a call that costs nothing. */
    @PostMapping("/{maker}/test")
    ProviderKeys.Test test(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String maker,
            @RequestParam(defaultValue = "false") boolean installation) {
        return desk.test(whose(caller, installation), maker);
    }

    /** The voices a service offers, each as it is asked for; asks the service, which costs nothing. */
    @GetMapping("/{maker}/voices")
    VoiceList voices(@AuthenticationPrincipal Caller caller, @PathVariable String maker) {
        return new VoiceList(desk.voices(caller.id(), maker));
    }

    private static UUID whose(Caller caller, boolean installation) {
        if (!installation) {
            return caller.id();
        }
        caller.requireOwner();
        return ProviderKeys.INSTALLATION;
    }
}
