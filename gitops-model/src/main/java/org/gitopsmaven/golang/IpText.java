/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

/** IPv6 addresses as RFC 5952 writes them: the longest run of zeros left out, lower case. */
final class IpText {

    private static final int GROUPS = 8;

    private IpText() {}

    static String of(byte[] octets) {
        int start = -1;
        int length = 1; // a single zero is written
        for (int i = 0; i < GROUPS; i++) {
            int run = zeros(octets, i);
            if (run > length) {
                start = i;
                length = run;
            }
        }
        if (start < 0) {
            return groups(octets, 0, GROUPS);
        }
        return groups(octets, 0, start) + "::" + groups(octets, start + length, GROUPS);
    }

    private static int zeros(byte[] octets, int from) {
        int run = 0;
        while (from + run < GROUPS && group(octets, from + run) == 0) {
            run++;
        }
        return run;
    }

    private static String groups(byte[] octets, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : ":").append(Integer.toHexString(group(octets, i)));
        }
        return text.toString();
    }

    private static int group(byte[] octets, int index) {
        return (octets[2 * index] & 0xff) << 8 | octets[2 * index + 1] & 0xff;
    }
}
