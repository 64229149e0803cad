/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.resource.ResourceId;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;

/** Tells what each file in a derived base is for, by what stands in it. */
final class UserFileSorting {

    private final SourceTree tree;
    private final Path base;
    private final Set<ResourceId> generated;
    private final List<Path> patches = new ArrayList<>();
    private final Set<Path> additions = new TreeSet<>();
    private final Set<Path> components = new TreeSet<>();
    private final List<String> notes = new ArrayList<>();

    UserFileSorting(SourceTree tree, Path base, List<YamlMapping> generated) {
        this.tree = tree;
        this.base = base;
        this.generated = generated.stream().map(UserFileSorting::id).collect(Collectors.toSet());
    }

    UserFiles sorted() {
        for (Path file : tree.yamlFilesBelow(base)) {
            Optional<Path> kustomization = outermostKustomization(file);
            if (file.startsWith(base.resolve(DerivedBase.GENERATED))) {
                throw new GitOpsException(
                        "\"" + DerivedBase.GENERATED + "\" is where the derived objects go",
                        Location.of(file),
                        "move the file to another directory");
            }
            if (kustomization.isPresent()) {
                addDirectory(kustomization.get());
            } else {
                addFile(file);
            }
        }
        return new UserFiles(patches, List.copyOf(additions), List.copyOf(components), notes);
    }

    /** The kustomization file that answers for this file, in the directory next to the base. */
    private Optional<Path> outermostKustomization(Path file) {
        Path below = base.relativize(file);
        for (int depth = 1; depth < below.getNameCount(); depth++) {
            Optional<Path> kustomization = tree.kustomization(base.resolve(below.subpath(0, depth)));
            if (kustomization.isPresent()) {
                return kustomization;
            }
        }
        return Optional.empty();
    }

    private void addDirectory(Path kustomization) {
        boolean component = documents(kustomization).stream()
                .anyMatch(node -> node instanceof YamlMapping mapping && "Component".equals(mapping.text("kind")));
        (component ? components : additions).add(kustomization.resolveSibling(""));
    }

    private void addFile(Path file) {
        List<YamlMapping> objects =
                documents(file).stream().map(node -> object(node, file)).toList();
        List<YamlMapping> others = objects.stream()
                .filter(object -> !generated.contains(id(object)))
                .toList();
        if (objects.isEmpty()) {
            return; // nothing but comments
        }
        if (others.isEmpty()) {
            patches.add(file);
        } else if (others.size() == objects.size()) {
            additions.add(file);
            others.forEach(this::noteSlip);
        } else {
            throw new GitOpsException(
                    id(others.get(0)) + " is an object of its own, and other objects of this file change derived ones",
                    others.get(0).mark().location(),
                    "move it to a file of its own");
        }
    }

    /** One letter off, or another apiVersion, and a file changes nothing: worth a word, though it may be meant. */
    private void noteSlip(YamlMapping object) {
        ResourceId id = id(object);
        for (ResourceId derived : generated) {
            boolean sameName = derived.name().equals(id.name());
            if (derived.gvk().kind().equals(id.gvk().kind())
                    && (sameName || Suggestion.isSlip(derived.name(), id.name()))) {
                notes.add(object.mark().location().relativeTo(tree.root()) + ": " + (sameName ? id.gvk() : id)
                        + " is added beside the derived " + (sameName ? derived.gvk() : derived)
                        + "; to change that one, name it");
            }
        }
    }

    private List<YamlNode> documents(Path file) {
        return YamlReader.read(tree.read(file), file.toString(), YamlDialect.GOYAML3).stream()
                .filter(node ->
                        !(node instanceof YamlScalar scalar && scalar.text().isEmpty()))
                .toList();
    }

    private static YamlMapping object(YamlNode node, Path file) {
        if (node instanceof YamlMapping mapping && mapping.contains("apiVersion") && mapping.contains("kind")) {
            return mapping;
        }
        throw new GitOpsException(
                "no Kubernetes object: it has no apiVersion and kind",
                new Location(file.toString(), node.mark().line(), node.mark().column()),
                "move it out of base, or give base a kustomization.yaml that says what it is for");
    }

    private static ResourceId id(YamlMapping object) {
        return new Resource(object, new Origin(object.mark().location())).id();
    }
}
