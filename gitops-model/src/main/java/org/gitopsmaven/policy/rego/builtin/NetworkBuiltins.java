/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.SetValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** IP addresses and networks, without a network ({@code v1/topdown/cidr.go}). */
final class NetworkBuiltins {

    private NetworkBuiltins() {}

    static @Nullable Builtin find(String name) {
        return switch (name) {
            case "net.cidr_contains" ->
                Builtin.of(2, o -> BooleanValue.of(Network.of(o.text(0)).contains(Network.ofAny(o.text(1)))));
            case "net.cidr_intersects" ->
                Builtin.of(2, o -> BooleanValue.of(Network.of(o.text(0)).intersects(Network.of(o.text(1)))));
            case "net.cidr_is_valid" ->
                Builtin.of(
                        1,
                        o -> BooleanValue.of(o.value(0) instanceof StringValue text && Network.isValid(text.text())));
            case "net.cidr_contains_matches" -> Builtin.of(2, NetworkBuiltins::matches);
            case "net.cidr_expand" -> Builtin.with(1, (c, o) -> expand(Network.of(o.text(0)), c));
            case "net.cidr_merge" -> Builtin.of(1, o -> merge(o.texts(0)));
            default -> null;
        };
    }

    private static Value expand(Network network, CallContext context) {
        if (network.size().compareTo(BigInteger.valueOf(context.largest())) > 0) {
            throw BuiltinException.fatal(
                    "eval_cancel_error", "the network has more than " + context.largest() + " addresses");
        }
        List<Value> addresses = new ArrayList<>();
        BigInteger address = network.first();
        for (int i = 0; i < network.size().intValue(); i++) {
            addresses.add(StringValue.of(network.text(address)));
            address = address.add(BigInteger.ONE);
        }
        return SetValue.of(addresses);
    }

    /** The fewest networks with the same addresses. */
    private static Value merge(List<String> texts) {
        Set<Network> networks = new TreeSet<>();
        for (String text : texts) {
            if (text.indexOf(':') >= 0 && text.indexOf('/') < 0) {
                throw BuiltinException.of("IPv6 invalid: needs prefix length");
            }
            networks.add(text.indexOf('/') < 0 ? Network.ofClass(text) : Network.of(text));
        }
        List<Value> merged = new ArrayList<>();
        Network start = null;
        BigInteger end = BigInteger.ZERO;
        for (Network network : networks) {
            boolean apart = start == null
                    || start.six() != network.six()
                    || network.first().compareTo(end.add(BigInteger.ONE)) > 0;
            if (apart) {
                split(start, end, merged);
                start = network;
                end = network.last();
            } else {
                end = end.max(network.last());
            }
        }
        split(start, end, merged);
        return SetValue.of(merged);
    }

    /** The networks that make up a range of addresses. */
    private static void split(@Nullable Network start, BigInteger end, List<Value> networks) {
        BigInteger at = start == null ? BigInteger.ONE : start.first();
        while (start != null && at.compareTo(end) <= 0) {
            Network network = start.largest(at, end);
            networks.add(StringValue.of(network.toString()));
            at = network.last().add(BigInteger.ONE);
        }
    }

    private record Candidate(Value key, Network network) {}

    private static Value matches(Operands operands) {
        Set<Value> found = new HashSet<>();
        for (Candidate network : candidates(operands, 0)) {
            for (Candidate address : candidates(operands, 1)) {
                if (network.network().contains(address.network())) {
                    found.add(ArrayValue.of(network.key(), address.key()));
                }
            }
        }
        return SetValue.of(found);
    }

    private static List<Candidate> candidates(Operands operands, int index) {
        Value value = operands.value(index);
        List<Candidate> candidates = new ArrayList<>();
        if (value instanceof StringValue) {
            candidates.add(new Candidate(value, network(value)));
        } else if (value.isCollection()) {
            value.forEach((key, element) -> {
                candidates.add(new Candidate(key, network(element)));
                return false;
            });
        } else {
            throw BuiltinException.of("operand " + (index + 1) + ": element must be string or array");
        }
        return candidates;
    }

    private static Network network(Value value) {
        Value first = value instanceof ArrayValue array && array.size() > 0 ? array.get(0) : value;
        if (first instanceof StringValue text) {
            return Network.ofAny(text.text());
        }
        throw BuiltinException.of("element must be string or array with a string first");
    }
}
