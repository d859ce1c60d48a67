package com.iafactory.studio.production;

import com.iafactory.studio.take.Customer;

/** Puts the makers of a production together. Thread-safe. */
public interface MakersFor {
    /** The same for everybody. */
    static MakersFor everybody(Makers makers) {
        return (order, customer) -> makers;
    }

    /**
     * @throws com.iafactory.studio.media.StudioException when a maker is asked for by name that cannot be had
     */
    Makers of(Order order, Customer customer);
}
