package com.iafactory.studio.web;

import com.iafactory.studio.account.AccountData;
import com.iafactory.studio.publish.PlatformAccounts;
import com.iafactory.studio.publish.Publications;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A user's accounts at platforms, without what they grant, and what was published there. */
record PublicationAccountData(Publications publications, PlatformAccounts accounts) implements AccountData {
    private record Whole(List<PublicationViews.AccountView> accounts, List<PublicationViews.View> publications) {}

    @Override
    public String part() {
        return "publications";
    }

    @Override
    public Object export(UUID user) {
        return new Whole(
                accounts.list(user).stream()
                        .map(PublicationViews.AccountView::of)
                        .toList(),
                publications.list(user, Optional.empty(), Integer.MAX_VALUE).stream()
                        .map(PublicationViews.View::of)
                        .toList());
    }

    @Override
    public void delete(UUID user) {
        publications.forget(user);
    }
}
