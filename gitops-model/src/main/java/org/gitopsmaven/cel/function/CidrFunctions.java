/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import java.util.List;
import org.gitopsmaven.golang.IpAddress;

/** Blocks of addresses (apiserver, {@code pkg/cel/library/cidr.go}). */
final class CidrFunctions {

    private static final String CIDR = "net.CIDR";

    private CidrFunctions() {}

    static void addTo(FunctionTable table) {
        table.type(CIDR, Cidr.class);
        table.global("cidr", List.of("string"), CIDR, arguments -> cidr(arguments[0]));
        table.global(
                "isCIDR",
                List.of("string"),
                "bool",
                arguments -> Cidr.of((String) arguments[0]).isPresent());
        table.global("string", List.of(CIDR), "string", arguments -> arguments[0].toString());
        table.member(
                CIDR,
                "containsIP",
                List.of("string"),
                "bool",
                arguments -> self(arguments).contains(IpFunctions.ip(arguments[1])));
        table.member(
                CIDR,
                "containsIP",
                List.of(IpFunctions.IP),
                "bool",
                arguments -> self(arguments).contains((IpAddress) arguments[1]));
        table.member(
                CIDR,
                "containsCIDR",
                List.of("string"),
                "bool",
                arguments -> self(arguments).contains(cidr(arguments[1])));
        table.member(
                CIDR,
                "containsCIDR",
                List.of(CIDR),
                "bool",
                arguments -> self(arguments).contains((Cidr) arguments[1]));
        table.member(
                CIDR,
                "ip",
                List.of(),
                IpFunctions.IP,
                arguments -> self(arguments).address());
        table.member(CIDR, "prefixLength", List.of(), "int", arguments ->
                (long) self(arguments).prefix());
        table.member(
                CIDR, "masked", List.of(), CIDR, arguments -> self(arguments).masked());
    }

    private static Cidr self(Object[] arguments) {
        return (Cidr) arguments[0];
    }

    private static Cidr cidr(Object text) {
        return Cidr.of((String) text)
                .orElseThrow(() -> new FunctionFault(
                        "network address parse error during conversion from string: \"" + text + "\" is no CIDR"));
    }
}
