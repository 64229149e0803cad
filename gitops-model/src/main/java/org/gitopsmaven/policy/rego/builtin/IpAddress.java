/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of IP addresses, as Go reads and writes them. */
final class IpAddress {

    private IpAddress() {}

    /** The number of an address; null when the text is none. */
    static @Nullable BigInteger parse(String text) {
        return text.indexOf(':') < 0 ? four(text) : six(text);
    }

    private static @Nullable BigInteger four(String text) {
        String[] parts = text.split("\\.", -1);
        long number = 0;
        for (String part : parts) {
            if (!part.matches("0|[1-9][0-9]{0,2}") || Integer.parseInt(part) > 255) {
                return null;
            }
            number = number << 8 | Integer.parseInt(part);
        }
        return parts.length == 4 ? BigInteger.valueOf(number) : null;
    }

    private static @Nullable BigInteger six(String text) {
        String plain = text;
        int dot = text.indexOf('.');
        if (dot >= 0) {
            int colon = text.lastIndexOf(':');
            BigInteger tail = four(text.substring(colon + 1));
            if (tail == null || colon > dot) {
                return null;
            }
            long low = tail.longValue();
            plain = text.substring(0, colon + 1) + Long.toHexString(low >> 16) + ":" + Long.toHexString(low & 0xffff);
        }
        int gap = plain.indexOf("::");
        if (gap < 0) {
            return number(groups(plain), 0, List.of());
        }
        List<String> head = groups(plain.substring(0, gap));
        List<String> tail = groups(plain.substring(gap + 2));
        int missing = 8 - head.size() - tail.size();
        return missing < 1 ? null : number(head, missing, tail);
    }

    private static List<String> groups(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(":", -1));
    }

    private static @Nullable BigInteger number(List<String> head, int zeros, List<String> tail) {
        List<String> groups = new ArrayList<>(head);
        for (int i = 0; i < zeros; i++) {
            groups.add("0");
        }
        groups.addAll(tail);
        if (groups.size() != 8) {
            return null;
        }
        BigInteger number = BigInteger.ZERO;
        for (String group : groups) {
            if (!group.matches("[0-9a-fA-F]{1,4}")) {
                return null;
            }
            number = number.shiftLeft(16).or(BigInteger.valueOf(Integer.parseInt(group, 16)));
        }
        return number;
    }

    static String text(BigInteger address, boolean six) {
        if (!six) {
            long number = address.longValue();
            return (number >> 24) + "." + (number >> 16 & 255) + "." + (number >> 8 & 255) + "." + (number & 255);
        }
        int[] groups = new int[8];
        for (int i = 0; i < 8; i++) {
            groups[i] = address.shiftRight(16 * (7 - i)).intValue() & 0xffff;
        }
        return shortened(groups);
    }

    /** The longest run of zeros, if it is longer than one, is left out. */
    private static String shortened(int[] groups) {
        int start = -1;
        int length = 1;
        for (int i = 0; i < 8; i++) {
            int end = i;
            while (end < 8 && groups[end] == 0) {
                end++;
            }
            if (end - i > length) {
                start = i;
                length = end - i;
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == start) {
                text.append("::");
                i += length - 1;
                continue;
            }
            boolean separated = text.length() > 0 && text.charAt(text.length() - 1) != ':';
            text.append(separated ? ":" : "").append(Integer.toHexString(groups[i]));
        }
        return text.toString();
    }
}
