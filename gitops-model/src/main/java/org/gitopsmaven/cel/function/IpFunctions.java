/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gitopsmaven.golang.IpAddress;

/** IP addresses (apiserver, {@code pkg/cel/library/ip.go}). */
final class IpFunctions {

    static final String IP = "net.IP";

    private IpFunctions() {}

    static void addTo(FunctionTable table) {
        table.type(IP, IpAddress.class);
        table.global("ip", List.of("string"), IP, arguments -> ip(arguments[0]));
        table.global(
                "isIP",
                List.of("string"),
                "bool",
                arguments -> read((String) arguments[0]).isPresent());
        table.global(
                "ip.isCanonical",
                List.of("string"),
                "bool",
                arguments -> ip(arguments[0]).toString().equals(arguments[0]));
        table.global("string", List.of(IP), "string", arguments -> arguments[0].toString());
        table.member(IP, "family", List.of(), "int", arguments -> ((IpAddress) arguments[0]).isFour() ? 4L : 6L);
        question(table, "isUnspecified", IpAddress::isUnspecified);
        question(table, "isLoopback", IpAddress::isLoopback);
        question(table, "isLinkLocalMulticast", IpAddress::isLinkLocalMulticast);
        question(table, "isLinkLocalUnicast", IpAddress::isLinkLocalUnicast);
        question(table, "isGlobalUnicast", IpAddress::isGlobalUnicast);
    }

    private static void question(FunctionTable table, String name, Predicate<IpAddress> answer) {
        table.member(IP, name, List.of(), "bool", arguments -> answer.test((IpAddress) arguments[0]));
    }

    /** An address; IPv4 inside of IPv6 is none to the apiserver. */
    static Optional<IpAddress> read(String text) {
        return IpAddress.of(text).filter(address -> !address.isMapped());
    }

    static IpAddress ip(Object text) {
        return read((String) text)
                .orElseThrow(() -> new FunctionFault(
                        "IP Address \"" + text + "\" parse error during conversion from string: not an address"));
    }
}
