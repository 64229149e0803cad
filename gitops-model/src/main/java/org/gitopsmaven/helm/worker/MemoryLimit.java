/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Bounds the memory of this process where the system can: Linux. Elsewhere only time is limited. The address space is
 * what counts, because Go reserves memory before it uses it and the kernel does not charge the change from one to the
 * other against any other limit.
 */
final class MemoryLimit {

    private static final int RLIMIT_CORE = 4;
    private static final int RLIMIT_AS = 9;
    private static final String RESERVED = "VmSize:";

    private MemoryLimit() {}

    /** Allows this many bytes more than are reserved now. */
    static void set(long bytes) throws IOException {
        if (!Platform.isLinux() || bytes <= 0) {
            return;
        }
        limit(RLIMIT_AS, reserved() + bytes);
        limit(RLIMIT_CORE, 0);
    }

    private static long reserved() throws IOException {
        try (InputStream in = new FileInputStream("/proc/self/status")) {
            String status = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            int from = status.indexOf(RESERVED) + RESERVED.length();
            int to = status.indexOf(" kB", from);
            return Long.parseLong(status.substring(from, to).strip()) * 1024;
        }
    }

    private static void limit(int resource, long value) {
        Pointer limit = new Pointer(Native.malloc(16));
        limit.setLong(0, value);
        limit.setLong(8, value);
        int refused = NativeLibrary.getProcess().getFunction("setrlimit").invokeInt(new Object[] {resource, limit});
        Native.free(Pointer.nativeValue(limit));
        if (refused != 0) {
            System.err.println("Helm's use of the machine could not be limited");
        }
    }
}
