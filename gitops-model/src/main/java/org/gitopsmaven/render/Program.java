/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** What renders: another program, or the same one elsewhere, may render otherwise. */
final class Program {

    private Program() {}

    static String identity() {
        PartsHash hash = new PartsHash().add(code());
        for (String property : new String[] {"java.vm.name", "java.version", "os.name", "os.arch"}) {
            hash.add(String.valueOf(System.getProperty(property)));
        }
        // a helm on the path is used where ours does not run
        return hash.add(String.valueOf(System.getenv("PATH"))).sum().hex();
    }

    private static String code() {
        try {
            CodeSource source = Program.class.getProtectionDomain().getCodeSource();
            Path jar = source == null ? null : Path.of(source.getLocation().toURI());
            return jar == null || !Files.isRegularFile(jar)
                    ? String.valueOf(jar)
                    : jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
        } catch (IOException | URISyntaxException e) {
            return "";
        }
    }
}
