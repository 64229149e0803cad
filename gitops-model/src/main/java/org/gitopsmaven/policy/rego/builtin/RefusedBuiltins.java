/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import org.jspecify.annotations.Nullable;

/**
 * Builtins that OPA has and a build does not answer: they would ask the network, or a library that is not here. A rule
 * that calls one is reported as skipped.
 */
final class RefusedBuiltins {

    private RefusedBuiltins() {}

    static @Nullable Builtin find(String name) {
        int arity = arity(name);
        if (arity < 0) {
            return null;
        }
        return Builtin.with(arity, (context, operands) -> {
            context.refuse(name);
            return null;
        });
    }

    private static int arity(String name) {
        if (name.startsWith("io.jwt.verify_")) {
            return 2;
        }
        return switch (name) {
            case "rego.metadata.rule", "rego.metadata.chain" -> 0;
            case "http.send",
                    "external_data",
                    "net.lookup_ip_addr",
                    "crypto.parse_private_keys",
                    "crypto.x509.parse_certificates",
                    "crypto.x509.parse_and_verify_certificates",
                    "crypto.x509.parse_certificate_request",
                    "crypto.x509.parse_rsa_private_key",
                    "graphql.parse_query",
                    "graphql.parse_schema",
                    "graphql.schema_is_valid",
                    "json.verify_schema" -> 1;
            case "crypto.x509.parse_and_verify_certificates_with_options",
                    "crypto.x509.parse_keypair",
                    "graphql.is_valid",
                    "graphql.parse",
                    "graphql.parse_and_verify",
                    "io.jwt.decode_verify",
                    "json.match_schema",
                    "regex.globs_match",
                    "rego.parse_module",
                    "strings.render_template" -> 2;
            case "io.jwt.encode_sign", "io.jwt.encode_sign_raw", "providers.aws.sign_req" -> 3;
            default -> -1;
        };
    }
}
