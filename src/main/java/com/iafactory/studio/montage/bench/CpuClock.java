package com.iafactory.studio.montage.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time of this process and of the children it has waited for; the children's on Linux only. */
final class CpuClock {
    /** USER_HZ, fixed at 100 in what Linux shows to programs. */
    private static final double TICKS = 100;

    private CpuClock() {}

    static double seconds() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9 + children();
    }

    private static double children() {
        Path stat = Path.of("/proc/self/stat");
        if (!Files.isReadable(stat)) {
            return 0;
        }
        try {
            String text = Files.readString(stat);
            // Fields 16 and 17 of proc(5); the name in field 2 may hold spaces.
            String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
        } catch (IOException e) {
            return 0;
        }
    }
}
