package com.iafactory.studio.web;

import com.iafactory.studio.account.Caller;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.publish.Consent;
import com.iafactory.studio.publish.Order;
import com.iafactory.studio.publish.PlatformAccount;
import com.iafactory.studio.publish.PlatformAccounts;
import com.iafactory.studio.publish.Post;
import com.iafactory.studio.publish.Visibility;
import com.iafactory.studio.tokens.PlanRules;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes an order of what a user wants: his plan, his account, a finished film, and what he has to say himself. */
final class PublishOrders {
    private static final String AGREEMENT =
            "By posting, you agree to TikTok's Music Usage Confirmation; say so with agreed: true.";

    private final PlatformAccounts accounts;
    private final PublishableFilms films;
    private final ProjectViews projects;
    private final PlanRules rules;

    PublishOrders(PlatformAccounts accounts, PublishableFilms films, ProjectViews projects, PlanRules rules) {
        this.accounts = accounts;
        this.films = films;
        this.projects = projects;
        this.rules = rules;
    }

    /** @throws StudioException with what is missing, and what to do */
    Order of(Caller caller, Platform platform, PublishController.Wanted wanted) {
        single(platform);
        rules.requirePlatform(caller.id(), platform);
        PlatformAccount account = account(caller, platform, wanted.accountId());
        PublishableFilms.Choice choice = films.choose(
                projects.find(caller.id(), wanted.projectId()), platform, Wording.line("The cut", wanted.cut()));
        boolean synthetic = wanted.synthetic() == null || wanted.synthetic();
        Optional<String> unlabelled = Wording.line("The reason", wanted.unlabelledBecause());
        if (!synthetic && unlabelled.isEmpty()) {
            throw StudioException.input(
                    "publication-label",
                    "A film of the studio has a synthetic voice, and is labelled as made by a model.",
                    "Leave synthetic out, or say with unlabelled_because why it needs no label.");
        }
        boolean agreed = Objects.requireNonNullElse(wanted.agreed(), false);
        if (platform == Platform.TIKTOK && !agreed) {
            throw StudioException.input(
                    "publication-agreement", "TikTok asks for an agreement to every post.", AGREEMENT);
        }
        return new Order(
                account.id(),
                wanted.projectId(),
                choice.film(),
                PublicationWords.of(choice.words(), wanted.title(), wanted.description(), wanted.hashtags()),
                terms(platform, wanted, synthetic),
                new Consent(agreed, synthetic ? Optional.empty() : unlabelled),
                Optional.ofNullable(wanted.at()),
                Objects.requireNonNullElse(wanted.again(), false));
    }

    /** TikTok wants nothing to be chosen for its users beforehand. */
    private static Post.Terms terms(Platform platform, PublishController.Wanted wanted, boolean synthetic) {
        boolean open = platform != Platform.TIKTOK;
        if (wanted.visibility() == null && !open) {
            throw StudioException.input(
                    "publication-visibility",
                    "Who sees a post on TikTok has to be said.",
                    "Choose one of the visibilities of the account: GET /api/v1/publish/accounts/{id}/options.");
        }
        return new Post.Terms(
                Objects.requireNonNullElse(wanted.visibility(), Visibility.PUBLIC),
                synthetic,
                Objects.requireNonNullElse(wanted.madeForChildren(), false),
                Objects.requireNonNullElse(wanted.comments(), open),
                Objects.requireNonNullElse(wanted.duets(), false),
                Objects.requireNonNullElse(wanted.stitches(), false),
                Objects.requireNonNullElse(wanted.sponsored(), false),
                Objects.requireNonNullElse(wanted.ownBusiness(), false));
    }

    private PlatformAccount account(Caller caller, Platform platform, @Nullable UUID wanted) {
        List<PlatformAccount> own = accounts.list(caller.id()).stream()
                .filter(account -> account.platform() == platform)
                .filter(account -> wanted == null || account.id().equals(wanted))
                .toList();
        if (own.size() == 1) {
            return own.getFirst();
        }
        if (wanted != null) {
            throw new StudioException(
                    StudioException.Kind.MISSING,
                    "platform-account-not-found",
                    "There is no account " + wanted + " of yours on " + platform.code() + ".",
                    "List yours: GET /api/v1/publish/accounts.");
        }
        throw own.isEmpty()
                ? new StudioException(
                        StudioException.Kind.CONFLICT,
                        "platform-account-missing",
                        "No account on " + platform.code() + " is connected.",
                        "Connect one: POST /api/v1/publish/accounts/" + platform.code() + ".")
                : StudioException.input(
                        "platform-account-unclear",
                        "Several accounts on " + platform.code() + " are connected.",
                        "Say which with account_id.");
    }

    /** Not all of them at once. */
    static void single(Platform platform) {
        if (!Set.of(Platform.YOUTUBE, Platform.TIKTOK, Platform.INSTAGRAM).contains(platform)) {
            throw StudioException.input(
                    "platform-unclear", "One platform is to be named.", "Choose youtube, tiktok or instagram.");
        }
    }
}
