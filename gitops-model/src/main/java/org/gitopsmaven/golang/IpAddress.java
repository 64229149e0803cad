/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An IP address, read and written as Go's {@code net/netip} does, without zones. Nothing is ever looked up. */
public final class IpAddress {

    private static final int GROUPS = 8;

    private final byte[] octets;

    private IpAddress(byte[] octets) {
        this.octets = octets;
    }

    public static IpAddress of(byte[] octets) {
        return new IpAddress(octets.clone());
    }

    public static Optional<IpAddress> of(String text) {
        byte[] octets = text.indexOf(':') >= 0 ? sixteen(text) : four(text);
        return octets == null ? Optional.empty() : Optional.of(new IpAddress(octets));
    }

    private static byte @Nullable [] four(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return null;
        }
        byte[] octets = new byte[4];
        for (int i = 0; i < 4; i++) {
            int octet = number(parts[i], 10, 3);
            if (octet < 0 || octet > 255 || parts[i].length() > 1 && parts[i].charAt(0) == '0') {
                return null;
            }
            octets[i] = (byte) octet;
        }
        return octets;
    }

    private static byte @Nullable [] sixteen(String text) {
        int gap = text.indexOf("::");
        List<Integer> head = groups(gap < 0 ? text : text.substring(0, gap), gap < 0);
        List<Integer> tail = gap < 0 ? List.of() : groups(text.substring(gap + 2), true);
        if (head == null || tail == null) {
            return null;
        }
        int given = head.size() + tail.size();
        if (gap < 0 ? given != GROUPS : given >= GROUPS) {
            return null;
        }
        List<Integer> all = new ArrayList<>(head);
        all.addAll(Collections.nCopies(GROUPS - given, 0));
        all.addAll(tail);
        byte[] octets = new byte[16];
        for (int i = 0; i < GROUPS; i++) {
            octets[2 * i] = (byte) (all.get(i) >> 8);
            octets[2 * i + 1] = (byte) (int) all.get(i);
        }
        return octets;
    }

    private static @Nullable List<Integer> groups(String text, boolean last) {
        List<Integer> groups = new ArrayList<>();
        if (text.isEmpty()) {
            return groups;
        }
        String[] parts = text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            byte[] embedded = last && i == parts.length - 1 && parts[i].indexOf('.') >= 0 ? four(parts[i]) : null;
            if (embedded != null) {
                groups.add((embedded[0] & 0xff) << 8 | embedded[1] & 0xff);
                groups.add((embedded[2] & 0xff) << 8 | embedded[3] & 0xff);
                continue;
            }
            int group = number(parts[i], 16, 4);
            if (group < 0) {
                return null;
            }
            groups.add(group);
        }
        return groups;
    }

    private static int number(String text, int radix, int longest) {
        if (text.isEmpty() || text.length() > longest) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), radix) : -1;
            if (digit < 0) {
                return -1;
            }
            number = number * radix + digit;
        }
        return number;
    }

    public byte[] octets() {
        return octets.clone();
    }

    public int bits() {
        return octets.length * 8;
    }

    public boolean isFour() {
        return octets.length == 4;
    }

    /** Whether it is an IPv4 address inside of an IPv6 one. */
    public boolean isMapped() {
        return !isFour() && octets[10] == -1 && octets[11] == -1 && Arrays.equals(octets, 0, 10, new byte[10], 0, 10);
    }

    private int octet(int index) {
        return octets[index] & 0xff;
    }

    public boolean isUnspecified() {
        return Arrays.equals(octets, new byte[octets.length]);
    }

    public boolean isLoopback() {
        if (isFour()) {
            return octet(0) == 127;
        }
        byte[] one = new byte[16];
        one[15] = 1;
        return Arrays.equals(octets, one);
    }

    public boolean isLinkLocalMulticast() {
        return isFour()
                ? octet(0) == 224 && octet(1) == 0 && octet(2) == 0
                : octet(0) == 0xff && (octet(1) & 0x0f) == 2;
    }

    public boolean isLinkLocalUnicast() {
        return isFour() ? octet(0) == 169 && octet(1) == 254 : octet(0) == 0xfe && (octet(1) & 0xc0) == 0x80;
    }

    public boolean isGlobalUnicast() {
        boolean broadcast = isFour() && octet(0) == 255 && octet(1) == 255 && octet(2) == 255 && octet(3) == 255;
        return !broadcast && !isUnspecified() && !isLoopback() && !isMulticast() && !isLinkLocalUnicast();
    }

    private boolean isMulticast() {
        return isFour() ? (octet(0) & 0xf0) == 0xe0 : octet(0) == 0xff;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IpAddress address && Arrays.equals(octets, address.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    /** The canonical text (RFC 5952). */
    @Override
    public String toString() {
        return isFour() ? octet(0) + "." + octet(1) + "." + octet(2) + "." + octet(3) : IpText.of(octets);
    }
}
