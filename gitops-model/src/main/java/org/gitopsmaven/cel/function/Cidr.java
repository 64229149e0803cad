/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import java.util.Optional;
import org.gitopsmaven.golang.IpAddress;

/** A block of addresses; bits of the host are kept as they were written. */
record Cidr(IpAddress address, int prefix) {

    static Optional<Cidr> of(String text) {
        int slash = text.lastIndexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        int prefix = prefix(text.substring(slash + 1));
        return IpFunctions.read(text.substring(0, slash))
                .filter(address -> prefix >= 0 && prefix <= address.bits())
                .map(address -> new Cidr(address, prefix));
    }

    private static int prefix(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && (text.length() == 1 || text.charAt(0) != '0') ? Integer.parseInt(text) : -1;
    }

    boolean contains(IpAddress other) {
        return other.bits() == address.bits() && masked(other).equals(masked(address));
    }

    boolean contains(Cidr other) {
        return other.prefix >= prefix && contains(other.address);
    }

    Cidr masked() {
        return new Cidr(masked(address), prefix);
    }

    private IpAddress masked(IpAddress ip) {
        byte[] octets = ip.octets();
        for (int bit = prefix; bit < ip.bits(); bit++) {
            octets[bit / 8] &= (byte) ~(0x80 >> bit % 8);
        }
        return IpAddress.of(octets);
    }

    @Override
    public String toString() {
        return address + "/" + prefix;
    }
}
