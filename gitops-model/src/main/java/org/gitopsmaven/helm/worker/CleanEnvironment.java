/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The environment that Helm runs in: nothing of the user's, no plugins, no registries, no cluster but an empty one, and
 * a proxy that refuses whatever is not on the loopback address.
 */
public final class CleanEnvironment {

    private static final List<String> NEEDED_BY_WINDOWS = List.of("SystemRoot", "SystemDrive", "windir");
    private static final String NOWHERE = "http://127.0.0.1:9";

    private CleanEnvironment() {}

    /** The variables for a process whose home this directory is. */
    public static Map<String, String> of(Path home) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String name : List.of("HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP")) {
            variables.put(name, home.toString());
        }
        variables.put("KUBECONFIG", home.resolve("kubeconfig").toString());
        for (String kind : List.of("CONFIG", "CACHE", "DATA")) {
            variables.put("HELM_" + kind + "_HOME", home.resolve("helm").toString());
        }
        variables.put("HELM_PLUGINS", home.resolve("no-plugins").toString());
        variables.put("LC_ALL", "C.UTF-8");
        for (String name : List.of("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy")) {
            variables.put(name, NOWHERE);
        }
        for (String name : NEEDED_BY_WINDOWS) {
            String value = System.getenv(name);
            if (value != null) {
                variables.put(name, value);
            }
        }
        return variables;
    }
}
