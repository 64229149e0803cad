/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import java.net.URI;
import java.net.URISyntaxException;

/** Paths as URIs want them: blanks, umlauts and percent signs encoded, slashes kept. */
final class UriPath {

    private UriPath() {}

    static String of(String path) {
        String relative = path.startsWith("/") ? path : "./" + path;
        try {
            return new URI(null, null, relative.replace('\\', '/'), null)
                    .toASCIIString()
                    .replaceFirst("^\\./(?=.)", "");
        } catch (URISyntaxException e) {
            return "."; // not reached: any text can be a path once it is encoded
        }
    }
}
