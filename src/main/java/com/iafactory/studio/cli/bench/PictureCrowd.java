package com.iafactory.studio.cli.bench;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.Door;
import com.iafactory.studio.take.PictureRequest;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.TakeWaits;
import com.iafactory.studio.take.VendorAccount;
import com.iafactory.studio.take.Vendors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ApplicationContext;

/** Many pictures of one service at once, as the queue of takes asks for them: a thread each, and the door lets through as many as it may. */
final class PictureCrowd {
    private final ApplicationContext context;
    private final Path folder;

    PictureCrowd(ApplicationContext context, Path folder) {
        this.context = context;
        this.folder = folder;
    }

    /** Seconds until all are there. */
    double of(int pictures) throws InterruptedException, ExecutionException {
        Vendors vendors = context.getBean(Vendors.class);
        Provider provider = vendors.require("fal");
        Service<PictureRequest> service =
                vendors.<PictureRequest>service(provider, Capability.PICTURE).orElseThrow();
        UUID user = context.getBean(IdSource.class).next();
        VendorAccount account = vendors.account(user, provider).orElseThrow();
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(pictures)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < pictures; i++) {
                PictureRequest picture = new PictureRequest("A station clock, view " + i, 1024, 576, i);
                Path place = folder.resolve("picture" + i);
                all.add(threads.submit(() -> buy(Customer.of(user), service, account, picture, place)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private void buy(
            Customer customer,
            Service<PictureRequest> service,
            VendorAccount account,
            PictureRequest picture,
            Path place) {
        while (true) {
            try {
                Files.createDirectories(place);
                context.getBean(Door.class).buy(customer, service, account, picture, picture.prompt(), place);
                return;
            } catch (TakeWaits e) {
                // As the queue does: again.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
