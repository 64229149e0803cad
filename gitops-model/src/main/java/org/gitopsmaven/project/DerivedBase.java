/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.resource.ImageReference;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlWriter;

/**
 * A base that is derived from the project, for an application that has no {@code base/kustomization.yaml} of its own:
 * Deployment, Service and ServiceAccount as generated files, the user's files in {@code base} merged over them when
 * they name one of these objects and added to them otherwise.
 *
 * @param directory the base
 * @param files the generated files by absolute path; they are on no disk until someone writes them
 * @param patches files of the user's that are merged over a generated object
 * @param additions files and kustomizations of the user's that stand beside them
 * @param notes what the user should know, in sentences
 */
public record DerivedBase(
        Path directory, Map<Path, String> files, List<Path> patches, List<Path> additions, List<String> notes) {

    /** Where the generated objects lie, below the base. */
    static final String GENERATED = "derived";

    public DerivedBase {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        patches = List.copyOf(patches);
        additions = List.copyOf(additions);
        notes = List.copyOf(notes);
    }

    /**
     * Derives the base of the application tree in {@code home}, such as {@code src/main/gitops}.
     *
     * @param tree the files of the project, filtered ones included
     * @return nothing when the application has a kustomization of its own there
     * @throws org.gitopsmaven.finding.GitOpsException when a file in the base is no Kubernetes object
     */
    public static Optional<DerivedBase> of(
            SourceTree tree, Path home, ProjectMetadata project, BaseSettings settings, ImageReference image) {
        Path root = home.toAbsolutePath().normalize();
        Path base = root.resolve("base");
        if (tree.kustomization(base).isPresent() || tree.kustomization(root).isPresent()) {
            return Optional.empty();
        }
        Application application = Application.of(project, settings, image);
        List<YamlMapping> objects = BaseObjects.of(application);
        UserFiles user = UserFiles.in(tree, base, objects);
        Map<Path, String> files = new TreeMap<>();
        List<String> resources = new ArrayList<>();
        for (YamlMapping object : objects) {
            String name = String.valueOf(object.text("kind")).toLowerCase(Locale.ROOT) + ".yaml";
            files.put(base.resolve(GENERATED).resolve(name), YamlWriter.write(object));
            resources.add(GENERATED + "/" + name);
        }
        files.put(base.resolve("kustomization.yaml"), new BaseKustomization(base, resources, user).text());
        List<String> notes = new ArrayList<>(application.endpoints().notes());
        notes.addAll(user.notes());
        return Optional.of(new DerivedBase(base, files, user.patches(), user.additions(), notes));
    }
}
