package com.iafactory.studio.web;

import com.iafactory.studio.account.Accounts;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Sees to the owner's account before the first request is answered: who finds the service up can log in. */
final class FirstOwner implements SmartInitializingSingleton {
    private final Accounts accounts;
    private Optional<Accounts.Invited> invited = Optional.empty();

    FirstOwner(Accounts accounts) {
        this.accounts = accounts;
    }

    /** By which the owner's account is made; empty when there is an owner. */
    Optional<Accounts.Invited> invited() {
        return invited;
    }

    @Override
    public void afterSingletonsInstantiated() {
        invited = accounts.firstOwner();
    }
}
