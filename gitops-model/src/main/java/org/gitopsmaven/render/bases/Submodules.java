/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.bases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.load.RepoSpec;

/** Submodules of a checkout are empty directories: one that is asked for is told. */
final class Submodules {

    private static final Pattern PATH = Pattern.compile("(?m)^\\s*path\\s*=\\s*\"?([^\"\\r\\n]*?)\"?\\s*$");
    private static final long LARGEST = 1 << 20;

    private Submodules() {}

    static void refuse(Path checkout, RepoSpec spec) {
        Path list = checkout.resolve(".gitmodules");
        String directory = spec.directory() + "/";
        try {
            if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS) || Files.size(list) > LARGEST) {
                return;
            }
            Matcher matcher = PATH.matcher(Files.readString(list));
            while (matcher.find()) {
                if (directory.startsWith(matcher.group(1) + "/")) {
                    throw new KustomizeException(
                            "'" + spec.raw() + "' lies in the submodule \"" + matcher.group(1)
                                    + "\"; submodules are not supported yet",
                            null,
                            "name the repository of the submodule itself");
                }
            }
        } catch (IOException e) {
            throw new KustomizeException(".gitmodules of '" + spec.raw() + "' cannot be read: " + e.getMessage());
        }
    }
}
