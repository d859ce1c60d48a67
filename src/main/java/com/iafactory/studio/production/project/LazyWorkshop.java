package com.iafactory.studio.production.project;

import com.iafactory.studio.production.Plan;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.storyboard.Directions;
import com.iafactory.studio.take.Customer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/** A workshop that is set up when it is first used: fonts, voices and instruments are looked for then, not when a service starts. */
public final class LazyWorkshop implements Workshop {
    private final Supplier<Workshop> workshop;
    private final BiPredicate<Customer, Wishes> waitsToWrite;

    /**
     * @param workshop gives the same one each time
     * @param waitsToWrite whether services write; known without a workshop
     */
    public LazyWorkshop(Supplier<Workshop> workshop, BiPredicate<Customer, Wishes> waitsToWrite) {
        this.workshop = workshop;
        this.waitsToWrite = waitsToWrite;
    }

    @Override
    public boolean waitsToWrite(Customer customer, Wishes wishes) {
        return waitsToWrite.test(customer, wishes);
    }

    @Override
    public void check(Customer customer, Wishes wishes) {
        // Reading a text needs no workshop; who is asked by name, or for other languages or letters, does.
        if (wishes.makers().isEmpty()
                && wishes.subtitles().isEmpty()
                && wishes.localizes().isEmpty()
                && wishes.letters().isEmpty()) {
            wishes.order();
        } else {
            workshop.get().check(customer, wishes);
        }
    }

    @Override
    public Screenplay write(Customer customer, Wishes wishes) {
        return workshop.get().write(customer, wishes);
    }

    @Override
    public Screenplay localize(Customer customer, Wishes wishes, Wishes before, Screenplay original) {
        return workshop.get().localize(customer, wishes, before, original);
    }

    @Override
    public double expected(Wishes wishes) {
        return workshop.get().expected(wishes);
    }

    @Override
    public Plan plan(Customer customer, Wishes wishes, Screenplay approved, Directions directions) {
        return workshop.get().plan(customer, wishes, approved, directions);
    }

    @Override
    public Optional<Preview> preview(Plan plan, Shelf shelf, Path folder) throws IOException {
        return workshop.get().preview(plan, shelf, folder);
    }

    @Override
    public Delivery deliver(Wishes wishes, Plan plan, Shelf shelf, Path folder) throws IOException {
        return workshop.get().deliver(wishes, plan, shelf, folder);
    }
}
