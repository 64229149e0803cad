/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kargo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.files.GoPath;
import org.gitopsmaven.resource.FieldReader;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that the steps of a promotion change in the repositories it clones: those are Kargo's to change. Of
 * expressions only variables that are written down are evaluated.
 */
public final class PromotionWrites {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\{\\s*vars\\.([A-Za-z0-9_]+)\\s*}}");

    /** A branch that was cloned into a directory of the promotion. */
    private record Checkout(String repoUrl, String branch, String directory) {}

    private final Function<PromotionStep, @Nullable PromotionTask> tasks;

    /**
     * A search that knows tasks.
     *
     * @param tasks the task that a step names; null for one that is not known
     */
    public PromotionWrites(Function<PromotionStep, @Nullable PromotionTask> tasks) {
        this.tasks = tasks;
    }

    /** What a promotion to this stage writes. */
    public List<WrittenFile> of(Stage stage) {
        List<WrittenFile> written = new ArrayList<>();
        walk(stage.steps(), stage.vars(), new ArrayList<>(), written);
        return List.copyOf(written);
    }

    private void walk(
            List<PromotionStep> steps, Map<String, String> vars, List<Checkout> checkouts, List<WrittenFile> written) {
        for (PromotionStep step : steps) {
            PromotionTask task = step.task().isEmpty() ? null : tasks.apply(step);
            if (task != null) {
                Map<String, String> inner = new LinkedHashMap<>(task.vars());
                inner.putAll(vars);
                // a task holds no tasks, so this ends
                walk(task.steps().stream().filter(item -> item.task().isEmpty()).toList(), inner, checkouts, written);
            } else {
                step(step, vars, checkouts, written);
            }
        }
    }

    private static void step(
            PromotionStep step, Map<String, String> vars, List<Checkout> checkouts, List<WrittenFile> written) {
        FieldReader config = FieldReader.of(step.config());
        switch (step.uses()) {
            case "git-clone" -> clone(config, vars, checkouts);
            case "yaml-update", "json-update", "toml-update" ->
                add(step, text(config, "path", vars), keys(config, "updates", "key", vars), checkouts, written);
            case "kustomize-set-image" ->
                add(step, text(config, "path", vars), keys(config, "images", "image", vars), checkouts, written);
            case "helm-update-chart" ->
                add(step, text(config, "path", vars), keys(config, "charts", "name", vars), checkouts, written);
            case "yaml-merge", "copy", "helm-template", "kustomize-build" ->
                add(step, text(config, "outPath", vars), List.of(), checkouts, written);
            case "file-write", "delete" -> add(step, text(config, "path", vars), List.of(), checkouts, written);
            default -> {}
        }
    }

    private static void clone(FieldReader config, Map<String, String> vars, List<Checkout> checkouts) {
        for (FieldReader checkout : config.list("checkout")) {
            checkouts.add(new Checkout(
                    text(config, "repoURL", vars),
                    text(checkout, "branch", vars),
                    GoPath.clean(text(checkout, "path", vars))));
        }
    }

    private static void add(
            PromotionStep step, String path, List<String> keys, List<Checkout> checkouts, List<WrittenFile> written) {
        String clean = GoPath.clean(path);
        boolean exact = !clean.contains("${{");
        for (Checkout checkout : checkouts) {
            boolean root = checkout.directory().equals(".");
            if (root || clean.equals(checkout.directory()) || clean.startsWith(checkout.directory() + "/")) {
                String inside =
                        root ? clean : clean.substring(checkout.directory().length());
                String relative = GoPath.clean("/" + inside).substring(1);
                written.add(new WrittenFile(
                        checkout.repoUrl(), checkout.branch(), relative, keys, exact, step.definedAt()));
            }
        }
    }

    private static List<String> keys(FieldReader config, String list, String key, Map<String, String> vars) {
        return config.list(list).stream().map(item -> text(item, key, vars)).toList();
    }

    private static String text(FieldReader fields, String name, Map<String, String> vars) {
        Matcher matcher = VARIABLE.matcher(fields.text(name));
        return matcher.replaceAll(match -> {
            String value = vars.get(match.group(1));
            return Matcher.quoteReplacement(value == null ? match.group() : value);
        });
    }
}
