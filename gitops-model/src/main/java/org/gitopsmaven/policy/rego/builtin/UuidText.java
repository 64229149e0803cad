/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gitopsmaven.policy.rego.value.NumberValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;

/** What a UUID tells ({@code v1/topdown/uuid.go}). */
final class UuidText {

    /** From the first day of the Gregorian calendar to 1970, in steps of 100 nanoseconds. */
    private static final long EPOCH = 0x01B21DD213814000L;

    private UuidText() {}

    static Value parse(String text) {
        String bare = text.toLowerCase(Locale.ROOT);
        bare = bare.startsWith("urn:uuid:") ? bare.substring(9) : bare;
        bare = bare.startsWith("{") && bare.endsWith("}") ? bare.substring(1, bare.length() - 1) : bare;
        if (bare.matches("[0-9a-f]{32}")) {
            bare = bare.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        }
        if (!bare.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw BuiltinException.of("invalid UUID");
        }
        return parts(UUID.fromString(bare));
    }

    private static Value parts(UUID uuid) {
        Map<String, Value> parts = new LinkedHashMap<>();
        parts.put("version", NumberValue.of(uuid.version()));
        parts.put("variant", StringValue.of(variant(uuid)));
        if (uuid.version() == 1 || uuid.version() == 2) {
            long node = uuid.getLeastSignificantBits() & 0xFFFFFFFFFFFFL;
            int sequence = (int) (uuid.getLeastSignificantBits() >>> 48 & 0x3FFF);
            parts.put("nodeid", StringValue.of(mac(node)));
            parts.put("macvariables", StringValue.of(macVariables(node)));
            parts.put("clocksequence", NumberValue.of(sequence));
            parts.put("time", NumberValue.of((timestamp(uuid) - EPOCH) * 100));
        }
        if (uuid.version() == 2) {
            parts.put("id", NumberValue.of(uuid.getMostSignificantBits() >>> 32));
            int domain = (int) (uuid.getLeastSignificantBits() >>> 48 & 0xFF);
            parts.put(
                    "domain",
                    StringValue.of(
                            domain == 0 ? "Person" : domain == 1 ? "Group" : domain == 2 ? "Org" : "Domain" + domain));
        }
        return ObjectValue.ofTexts(parts);
    }

    private static long timestamp(UUID uuid) {
        long most = uuid.getMostSignificantBits();
        return (most & 0x0FFFL) << 48 | (most >>> 16 & 0xFFFFL) << 32 | most >>> 32;
    }

    private static String variant(UUID uuid) {
        return switch (uuid.variant()) {
            case 2 -> "RFC4122";
            case 0 -> "Reserved";
            case 6 -> "Microsoft";
            default -> "Future";
        };
    }

    private static String mac(long node) {
        StringBuilder text = new StringBuilder();
        for (int shift = 40; shift >= 0; shift -= 8) {
            text.append(text.length() == 0 ? "" : "-").append(String.format("%02x", node >>> shift & 255));
        }
        return text.toString();
    }

    private static String macVariables(long node) {
        boolean multicast = (node >>> 40 & 1) == 1;
        boolean local = (node >>> 40 & 2) == 2;
        return (local ? "local" : "global") + ":" + (multicast ? "multicast" : "unicast");
    }
}
