/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.ANY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Functions that give something else each time, or ask the network. Argo CD would call them, and would make an
 * Application of what came out; no rendering can say what that will be.
 */
final class RefusedFunctions {

    private static final List<String> RANDOM = List.of(
            "randAlphaNum",
            "randAlpha",
            "randAscii",
            "randNumeric",
            "randInt",
            "randBytes",
            "shuffle",
            "uuidv4",
            "bcrypt",
            "htpasswd",
            "genPrivateKey",
            "derivePassword",
            "buildCustomCert",
            "genCA",
            "genCAWithKey",
            "genSelfSignedCert",
            "genSelfSignedCertWithKey",
            "genSignedCert",
            "genSignedCertWithKey",
            "encryptAES",
            "decryptAES");

    private RefusedFunctions() {}

    static Map<String, GoFunction> all() {
        Map<String, GoFunction> all = new HashMap<>();
        for (String name : RANDOM) {
            all.put(name, refusing(new GoCallException(name + " makes keys or random text, which is not rendered")));
        }
        all.put("now", refusing(clock("now")));
        all.put("ago", refusing(clock("ago")));
        return all;
    }

    static GoCallException clock(String what) {
        return new GoCallException(what + " depends on the time of rendering, which is not rendered");
    }

    private static GoFunction refusing(GoCallException reason) {
        return GoFunction.variadic(
                arguments -> {
                    throw reason;
                },
                ANY);
    }
}
