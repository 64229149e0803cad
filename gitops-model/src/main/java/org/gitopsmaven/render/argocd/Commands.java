/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.argocd.application.BuildEnvironment;
import org.gitopsmaven.argocd.application.KustomizeSourceOptions;
import org.gitopsmaven.golang.GoQuote;
import org.gitopsmaven.helm.HelmParameter;
import org.gitopsmaven.helm.HelmRequest;
import org.gitopsmaven.helm.HelmValues;

/**
 * The commands that would render a source by hand, as Argo CD notes them in {@code hydrator.metadata}: paths start with
 * {@code .} for the root of the repository. Ported from {@code util/kustomize}, {@code util/helm/cmd} and
 * {@code util/exec}.
 */
final class Commands {

    private static final String VALUES = "<temp file with values from source.helm.values/valuesObject>";
    private static final String PATCHES = "# the patches of the Application are added to kustomization.yaml";

    private final Path root;

    Commands(Path root) {
        this.root = root;
    }

    /**
     * The commands for a kustomization.
     *
     * @param buildOptions words that {@code kustomize build} gets besides
     */
    List<String> kustomize(
            Path directory,
            KustomizeSourceOptions options,
            List<String> components,
            BuildEnvironment environment,
            List<String> buildOptions) {
        List<String> commands = new ArrayList<>();
        set(commands, "nameprefix", options.namePrefix());
        set(commands, "namesuffix", options.nameSuffix());
        edit(
                commands,
                List.of("set", "image"),
                options.images().stream().map(environment::substitute).toList());
        edit(
                commands,
                List.of("set", "replicas"),
                options.replicas().stream()
                        .map(replica -> replica.name() + "=" + replica.count())
                        .toList());
        edit(commands, label(options), pairs(options.commonLabels(), environment, true));
        edit(
                commands,
                annotation(options),
                pairs(options.commonAnnotations(), environment, options.commonAnnotationsEnvsubst()));
        set(commands, "namespace", options.namespace());
        if (!options.patches().isEmpty()) {
            commands.add(PATCHES);
        }
        edit(commands, List.of("add", "component"), components);
        List<String> build = new ArrayList<>(List.of("kustomize", "build", shown(directory)));
        build.addAll(buildOptions);
        commands.add(line(build));
        return commands;
    }

    private static void set(List<String> commands, String field, String value) {
        if (!value.isEmpty()) {
            commands.add(line(List.of("kustomize", "edit", "set", field, "--", value)));
        }
    }

    private static void edit(List<String> commands, List<String> what, List<String> values) {
        if (!values.isEmpty()) {
            List<String> words = new ArrayList<>(List.of("kustomize", "edit"));
            words.addAll(what);
            words.addAll(values);
            commands.add(line(words));
        }
    }

    private static List<String> label(KustomizeSourceOptions options) {
        List<String> words = new ArrayList<>(List.of("add", "label"));
        add(words, "--force", options.forceCommonLabels());
        add(words, "--without-selector", options.labelWithoutSelector());
        add(words, "--include-templates", options.labelIncludeTemplates());
        return words;
    }

    private static List<String> annotation(KustomizeSourceOptions options) {
        List<String> words = new ArrayList<>(List.of("add", "annotation"));
        add(words, "--force", options.forceCommonAnnotations());
        return words;
    }

    private static List<String> pairs(Map<String, String> map, BuildEnvironment environment, boolean substituted) {
        return new TreeMap<>(map)
                .entrySet().stream()
                        .map(pair -> pair.getKey() + ":"
                                + (substituted ? environment.substitute(pair.getValue()) : pair.getValue()))
                        .toList();
    }

    List<String> helm(HelmRequest request) {
        List<String> words = new ArrayList<>(List.of(
                "helm", "template", ".", "--name-template", request.release().name()));
        add(words, "--namespace", request.release().namespace());
        add(words, "--kube-version", request.release().kubeVersion());
        addAll(words, "--set", HelmParameter.Kind.SET, request);
        addAll(words, "--set-string", HelmParameter.Kind.SET_STRING, request);
        addAll(words, "--set-file", HelmParameter.Kind.SET_FILE, request);
        for (HelmValues values : request.input().values()) {
            add(words, "--values", values instanceof HelmValues.File file ? shown(file.path()) : VALUES);
        }
        request.release().apiVersions().forEach(version -> add(words, "--api-versions", version));
        add(words, "--include-crds", request.output().crds());
        add(words, "--skip-schema-validation", !request.input().validateSchema());
        add(words, "--skip-tests", !request.output().tests());
        return List.of(line(words));
    }

    private void addAll(List<String> words, String option, HelmParameter.Kind kind, HelmRequest request) {
        request.input().parameters().stream()
                .filter(parameter -> parameter.kind() == kind)
                .forEach(parameter -> add(words, option, parameter.expression().replace(root.toString(), ".")));
    }

    private static void add(List<String> words, String option, String value) {
        if (!value.isEmpty()) {
            words.add(option);
            words.add(value);
        }
    }

    private static void add(List<String> words, String option, boolean wanted) {
        if (wanted) {
            words.add(option);
        }
    }

    private String shown(Path path) {
        return path.equals(root)
                ? "."
                : "./"
                        + root.relativize(path)
                                .toString()
                                .replace(root.getFileSystem().getSeparator(), "/");
    }

    private static String line(List<String> words) {
        return String.join(" ", words.stream().map(Commands::word).toList());
    }

    private static String word(String word) {
        boolean quoted =
                word.isEmpty() || !word.equals(VALUES) && word.codePoints().anyMatch(Character::isWhitespace);
        return quoted ? GoQuote.quote(word) : word;
    }
}
