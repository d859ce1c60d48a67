package com.iafactory.studio.cli.bench;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.take.Bought;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.ClipRequest;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.Door;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.Vendors;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A large clip bought in a process of its own with a small heap: whether it goes through without lying in memory. */
final class LargeClip {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final double MEGABYTE = 1 << 20;

    private LargeClip() {}

    /**
     * In megabytes.
     *
     * @param above most of the heap in use while it was bought, garbage included, above what was in use before
     */
    record Measured(double clip, double above) {}

    static Measured run(Path folder, String standIn, int heapMegabytes) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-cp",
                System.getProperty("java.class.path"),
                LargeClip.class.getName(),
                folder.toString(),
                standIn));
        String[] told = Processes.run(Program.of(command, LONGEST))
                .orFail("bench-failed", "The clip was not bought")
                .text()
                .strip()
                .split(" ", 2);
        return new Measured(Long.parseLong(told[0]) / MEGABYTE, Long.parseLong(told[1]) / MEGABYTE);
    }

    /** Arguments: folder, URL of the stand-in. Prints the bytes of the clip, and those of the heap. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (AnnotationConfigApplicationContext context =
                TakesStand.open(folder.resolve("home"), TakesStand.of(arguments[1], 1))) {
            Vendors vendors = context.getBean(Vendors.class);
            Provider provider = vendors.require("fal");
            Service<ClipRequest> service =
                    vendors.<ClipRequest>service(provider, Capability.CLIP).orElseThrow();
            UUID user = context.getBean(IdSource.class).next();
            ClipRequest request =
                    new ClipRequest("A train arrives", Duration.ofSeconds(6), 1920, 1080, Optional.empty(), 1);
            Path place = Files.createDirectories(folder.resolve("place"));
            System.gc();
            long idle = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            Bought bought = context.getBean(Door.class)
                    .buy(
                            Customer.of(user),
                            service,
                            vendors.account(user, provider).orElseThrow(),
                            request,
                            request.prompt(),
                            place);
            long most = pools().stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            System.out.println(Files.size(place.resolve(bought.receipt().file())) + " " + (most - idle));
        }
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
