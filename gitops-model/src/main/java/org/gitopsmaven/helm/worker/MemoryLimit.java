/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bounds the memory of this process where the system can: Linux. Elsewhere only time is limited. The address space is
 * what counts, because Go reserves memory before it uses it and the kernel does not charge the change from one to the
 * other against any other limit.
 */
final class MemoryLimit {

    private static final int RLIMIT_CORE = 4;
    private static final int RLIMIT_AS = 9;

    private MemoryLimit() {}

    /** Allows this many bytes more than are reserved now. */
    static void set(long bytes) throws IOException {
        if (!Platform.isLinux() || bytes <= 0) {
            return;
        }
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmSize:")) {
                limit(RLIMIT_AS, Long.parseLong(line.replaceAll("\\D", "")) * 1024 + bytes);
            }
        }
        limit(RLIMIT_CORE, 0);
    }

    private static void limit(int resource, long value) {
        try (Memory limit = new Memory(16)) {
            limit.setLong(0, value);
            limit.setLong(8, value);
            int refused = NativeLibrary.getProcess().getFunction("setrlimit").invokeInt(new Object[] {resource, limit});
            if (refused != 0) {
                System.err.println("Helm's use of the machine could not be limited");
            }
        }
    }
}
