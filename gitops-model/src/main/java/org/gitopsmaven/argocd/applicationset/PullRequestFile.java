/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlValue;

/**
 * Pull requests written down in a file, for rendering previews without asking the forge: a list of objects with
 * {@code number}, {@code branch}, {@code head_sha} and, as far as they matter, {@code title}, {@code author},
 * {@code target_branch} and {@code labels}.
 */
public final class PullRequestFile {

    private PullRequestFile() {}

    /**
     * Reads the pull requests.
     *
     * @param file its name in messages
     */
    public static List<PullRequest> read(String text, String file) {
        YamlNode node = YamlReader.readOne(text, file, YamlDialect.GOYAML2);
        if (YamlDialect.GOYAML2.isNull(node)) {
            return List.of();
        }
        if (!(node instanceof YamlSequence sequence)) {
            throw new GitOpsException(
                    "want a list of pull requests", node.mark().location());
        }
        List<PullRequest> requests = new ArrayList<>();
        for (YamlNode item : sequence) {
            if (!(item instanceof YamlMapping mapping)) {
                throw new GitOpsException("want a pull request", item.mark().location());
            }
            requests.add(request(FieldReader.of(mapping)));
        }
        return List.copyOf(requests);
    }

    private static PullRequest request(FieldReader fields) {
        Location location = fields.location();
        YamlNode number = fields.node("number");
        if (!(number instanceof YamlScalar scalar
                && YamlDialect.GOYAML2.valueOf(scalar) instanceof YamlValue.Int value)) {
            throw new GitOpsException("a pull request needs a number", location);
        }
        for (String name : List.of("branch", "head_sha")) {
            if (fields.text(name).isEmpty()) {
                throw new GitOpsException("a pull request needs " + name, location);
            }
        }
        return new PullRequest(
                value.value().longValue(),
                fields.text("title"),
                fields.text("branch"),
                fields.text("target_branch"),
                fields.text("head_sha"),
                fields.text("author"),
                fields.texts("labels"));
    }
}
