/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.idpbuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gitopsmaven.files.RepositoryFiles;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the {@code cnoe://} addresses of a package at the places where IdpBuilder does, and nowhere else: sources, git
 * generators at the top and in a matrix, and {@code valuesObject}. Ported from {@code pkg/controllers/custompackage}.
 */
public final class CnoeResolver {

    private final RepositoryFiles files;

    public CnoeResolver(RepositoryFiles files) {
        this.files = files;
    }

    /** The repositories that IdpBuilder would make for a package, each directory once. */
    public List<GiteaRepository> repositories(IdpPackage idpPackage) {
        List<GiteaRepository> repositories = new ArrayList<>();
        rewrite(idpPackage, scalar -> {
            GiteaRepository repository = GiteaRepository.of(idpPackage.application(), directory(idpPackage, scalar));
            if (!repositories.contains(repository)) {
                repositories.add(repository);
            }
            return scalar;
        });
        return List.copyOf(repositories);
    }

    /** The object as IdpBuilder hands it to Argo CD: with addresses of its own Gitea. */
    public YamlMapping resolve(IdpPackage idpPackage) {
        return rewrite(
                idpPackage,
                scalar -> scalar.withText(GiteaRepository.of(idpPackage.application(), directory(idpPackage, scalar))
                        .url()));
    }

    private CnoeAddress directory(IdpPackage idpPackage, YamlScalar scalar) {
        CnoeAddress address = CnoeAddress.of(scalar.text(), idpPackage.file());
        String prefix = address.directory().isEmpty() ? "" : address.directory() + "/";
        if (address.leavesRepository()) {
            throw new GitOpsException(
                    scalar.text() + " leads out of the repository",
                    scalar.mark().location());
        }
        if (files.files().stream().noneMatch(file -> file.startsWith(prefix))) {
            throw new GitOpsException(
                    "path not a directory: " + address.directory(),
                    scalar.mark().location(),
                    "the address is relative to the file it stands in");
        }
        return address;
    }

    private YamlMapping rewrite(IdpPackage idpPackage, UnaryOperator<YamlScalar> found) {
        YamlMapping content = idpPackage.content().copy();
        YamlMapping spec = content.mapping("spec");
        if (spec == null) {
            return content;
        }
        if (!idpPackage.isApplicationSet()) {
            sources(spec, found);
            return content;
        }
        for (YamlMapping generator : mappings(spec.sequence("generators"))) {
            url(generator.mapping("git"), found);
            YamlMapping matrix = generator.mapping("matrix");
            for (YamlMapping child : mappings(matrix == null ? null : matrix.sequence("generators"))) {
                url(child.mapping("git"), found);
            }
        }
        if (spec.at("template", "spec") instanceof YamlMapping template) {
            sources(template, found);
        }
        return content;
    }

    private static void sources(YamlMapping spec, UnaryOperator<YamlScalar> found) {
        List<YamlMapping> sources = new ArrayList<>(mappings(spec.sequence("sources")));
        YamlMapping single = spec.mapping("source");
        if (single != null) {
            sources.add(single);
        }
        for (YamlMapping source : sources) {
            url(source, found);
            if (source.at("helm", "valuesObject") instanceof YamlMapping values) {
                values(values, found);
            }
        }
    }

    private static void url(@Nullable YamlMapping holder, UnaryOperator<YamlScalar> found) {
        if (holder != null && holder.get("repoURL") instanceof YamlScalar scalar) {
            holder.put("repoURL", replaced(scalar, found));
        }
    }

    private static void values(YamlMapping mapping, UnaryOperator<YamlScalar> found) {
        for (YamlEntry entry : mapping) {
            entry.setValue(value(entry.value(), found));
        }
    }

    private static YamlNode value(YamlNode node, UnaryOperator<YamlScalar> found) {
        if (node instanceof YamlMapping mapping) {
            values(mapping, found);
        } else if (node instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                sequence.set(i, value(sequence.get(i), found));
            }
        } else if (node instanceof YamlScalar scalar) {
            return replaced(scalar, found);
        }
        return node;
    }

    private static YamlScalar replaced(YamlScalar scalar, UnaryOperator<YamlScalar> found) {
        return CnoeAddress.isAddress(scalar.text()) ? found.apply(scalar) : scalar;
    }

    private static List<YamlMapping> mappings(@Nullable YamlSequence sequence) {
        List<YamlMapping> mappings = new ArrayList<>();
        if (sequence != null) {
            for (YamlNode item : sequence) {
                if (item instanceof YamlMapping mapping) {
                    mappings.add(mapping);
                }
            }
        }
        return mappings;
    }
}
