/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.math.BigInteger;
import org.gitopsmaven.golang.IpAddress;
import org.jspecify.annotations.Nullable;

/** A network of IP addresses, or one address. */
record Network(boolean six, BigInteger first, int bits) implements Comparable<Network> {

    /** A network in CIDR notation. */
    static Network of(String text) {
        Network network = parse(text, false);
        if (network == null) {
            throw BuiltinException.of("invalid CIDR address: " + text);
        }
        return network;
    }

    /** A network, or a single address. */
    static Network ofAny(String text) {
        Network network = parse(text, true);
        if (network == null) {
            throw BuiltinException.of("invalid CIDR address or IP address: " + text);
        }
        return network;
    }

    /** The network of an address without a prefix, by its class ({@code net.IP.DefaultMask}). */
    static Network ofClass(String text) {
        Network address = ofAny(text);
        int highest = address.first.shiftRight(24).intValue();
        int prefix = highest < 128 ? 8 : highest < 192 ? 16 : 24;
        return of(text + "/" + prefix);
    }

    static boolean isValid(String text) {
        return parse(text, false) != null;
    }

    private static @Nullable Network parse(String text, boolean single) {
        int slash = text.indexOf('/');
        if (slash < 0 && !single) {
            return null;
        }
        String address = slash < 0 ? text : text.substring(0, slash);
        IpAddress number = IpAddress.of(address).orElse(null);
        if (number == null) {
            return null;
        }
        int width = number.bits();
        String bits = slash < 0 ? String.valueOf(width) : text.substring(slash + 1);
        if (!bits.matches("0|[1-9][0-9]{0,2}") || Integer.parseInt(bits) > width) {
            return null;
        }
        int prefix = Integer.parseInt(bits);
        BigInteger first = new BigInteger(1, number.octets());
        return new Network(!number.isFour(), first.shiftRight(width - prefix).shiftLeft(width - prefix), prefix);
    }

    private int width() {
        return six ? 128 : 32;
    }

    BigInteger size() {
        return BigInteger.ONE.shiftLeft(width() - bits);
    }

    BigInteger last() {
        return first.add(size()).subtract(BigInteger.ONE);
    }

    boolean contains(Network other) {
        return six == other.six && first.compareTo(other.first) <= 0 && last().compareTo(other.last()) >= 0;
    }

    boolean intersects(Network other) {
        return contains(other) || other.contains(this);
    }

    /** The largest network of this family that begins at an address and does not go beyond another one. */
    Network largest(BigInteger from, BigInteger to) {
        int prefix = width();
        while (prefix > 0 && !from.testBit(width() - prefix)) {
            Network wider = new Network(six, from, prefix - 1);
            if (wider.last().compareTo(to) > 0) {
                break;
            }
            prefix--;
        }
        return new Network(six, from, prefix);
    }

    String text(BigInteger address) {
        byte[] octets = new byte[width() / 8];
        byte[] digits = address.toByteArray(); // with a sign, which may take one more
        int length = Math.min(digits.length, octets.length);
        System.arraycopy(digits, digits.length - length, octets, octets.length - length, length);
        return IpAddress.of(octets).toString();
    }

    @Override
    public int compareTo(Network other) {
        if (six != other.six) {
            return six ? 1 : -1;
        }
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : Integer.compare(bits, other.bits);
    }

    @Override
    public String toString() {
        return text(first) + "/" + bits;
    }
}
