/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.run;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gitopsmaven.files.ZipArchive;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.policy.PolicyText;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlReader;

/** Policies in files, directories and archives (zip, jar). What cannot be read is told and left out; links are not followed. */
final class PolicyFiles {

    private static final int DEEPEST = 32;
    private static final int MOST = 20_000;

    private final List<PolicySource> sources = new ArrayList<>();
    private final Consumer<Finding> found;

    private PolicyFiles(Consumer<Finding> found) {
        this.found = found;
    }

    /** All that is in these, directories with what is below them; hidden directories and what tests name is no part of it. */
    static List<PolicySource> read(List<Path> places, Consumer<Finding> found) {
        PolicyFiles files = new PolicyFiles(found);
        places.forEach(files::place);
        return files.untested();
    }

    /** What tests are made with is left out: it would be taken for objects of the cluster. */
    private List<PolicySource> untested() {
        TestedWith tested = new TestedWith();
        sources.stream().filter(TestedWith::isTest).forEach(tested::add);
        return sources.stream()
                .filter(source -> !TestedWith.isTest(source) && !tested.has(source))
                .toList();
    }

    private void place(Path place) {
        try {
            if (Files.isRegularFile(place) && ZipArchive.isNamed(place)) {
                try (FileSystem archive = FileSystems.newFileSystem(place)) {
                    files(archive.getPath("/"), place + "!");
                }
            } else {
                files(place, "");
            }
        } catch (IOException | ProviderNotFoundException e) {
            found.accept(Finding.of(new GitOpsException(
                    "the policies cannot be read: " + e,
                    Location.of(place),
                    "name files and directories that are there")));
        }
    }

    /** @param label what stands before the paths of the files where they are told */
    private void files(Path root, String label) throws IOException {
        try (Stream<Path> walk = Files.walk(root, DEEPEST)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(root.relativize(file)))
                    .sorted()
                    .limit(MOST + 1L)
                    .toList();
            if (files.size() > MOST) {
                throw new IOException("more than " + MOST + " files");
            }
            files.forEach(file -> file(file, label + file));
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private void file(Path file, String shown) {
        String name = shown.toLowerCase(Locale.ROOT);
        boolean isYaml = name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
        if (!isYaml && !name.endsWith(".rego")) {
            return;
        }
        try {
            String text = PolicyText.read(file, shown);
            if (isYaml) {
                Mappings.objects(YamlReader.read(text, shown, YamlDialect.GOYAML2))
                        .forEach(object -> sources.add(PolicySource.of(object)));
            } else {
                sources.add(new PolicySource(new Location(shown, 1, 1), text, null));
            }
        } catch (GitOpsException fault) {
            found.accept(Finding.of(fault));
        }
    }
}
