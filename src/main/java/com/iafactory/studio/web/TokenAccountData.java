package com.iafactory.studio.web;

import com.iafactory.studio.account.AccountData;
import com.iafactory.studio.tokens.Movement;
import com.iafactory.studio.tokens.MovementPage;
import com.iafactory.studio.tokens.TokenStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A user's movements of tokens, all of them. */
record TokenAccountData(TokenStatement statement) implements AccountData {
    private static final int PAGE = 200;

    @Override
    public String part() {
        return "tokens";
    }

    @Override
    public Object export(UUID user) {
        MovementPage page = statement.history(user, PAGE);
        List<Movement> all = new ArrayList<>(page.movements());
        while (page.next().isPresent()) {
            page = statement.history(user, page.next().get(), PAGE);
            all.addAll(page.movements());
        }
        return all;
    }

    @Override
    public void delete(UUID user) {
        // The books outlive an account; there is no name in them.
    }
}
