/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.run;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** The files that tests of policies name: objects that never were in a cluster. What they test is not among them. */
final class TestedWith {

    private static final Set<String> TESTED = Set.of("template", "constraint", "policies");

    private final Set<Path> files = new HashSet<>();

    /** Whether a document holds tests, for the tools of Gatekeeper or of Kyverno. */
    static boolean isTest(PolicySource source) {
        String group = source.gvk().group();
        String kind = source.gvk().kind();
        return kind.equals("Suite") && group.equals("test.gatekeeper.sh")
                || kind.equals("Test") && group.equals("cli.kyverno.io");
    }

    void add(PolicySource test) {
        YamlMapping document = test.document();
        if (document != null) {
            add(document, Path.of(test.location().file()));
        }
    }

    boolean has(PolicySource source) {
        return files.contains(Path.of(source.location().file()).normalize());
    }

    private void add(YamlNode node, Path from) {
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping) {
                if (!TESTED.contains(entry.name())) {
                    add(entry.value(), from);
                }
            }
        } else if (node instanceof YamlSequence sequence) {
            sequence.forEach(item -> add(item, from));
        } else if (node instanceof YamlScalar scalar && scalar.text().contains(".")) {
            try {
                files.add(from.resolveSibling(scalar.text()).normalize());
            } catch (InvalidPathException e) {
                return; // a text that is no path
            }
        }
    }
}
