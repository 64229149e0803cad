/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gitopsmaven.change.Places.Found;
import org.gitopsmaven.change.place.FieldPlace;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;

/** The promotable fields of the applications of an environment, as a commit has them. */
final class EnvironmentPlaces {

    /** The slot of what {@code gitops.yaml} says by file. */
    private static final String WRITES = "writes";

    private final EnvironmentName environment;
    private final Map<ApplicationName, List<Item>> items = new TreeMap<>();

    /**
     * A field of an application.
     *
     * @param slot where its files lie, the same in each environment: it tells regions apart
     * @param key what it is called there, the same in each environment
     */
    record Item(String slot, String key, Found<? extends FieldPlace> found) {}

    private EnvironmentPlaces(EnvironmentName environment) {
        this.environment = environment;
    }

    /**
     * @param wanted the applications; all when empty
     */
    static EnvironmentPlaces of(
            GitSnapshot snapshot,
            EnvironmentName environment,
            Collection<ApplicationName> wanted,
            FileSearch search,
            PromotedFields fields) {
        List<ApplicationFiles> found = new ArrayList<>();
        if (wanted.isEmpty()) {
            found.addAll(search.find(environment, null));
        } else {
            wanted.forEach(application -> found.addAll(clear(search.find(environment, application))));
        }
        Set<RepositoryPath> paths = new LinkedHashSet<>();
        found.forEach(files -> paths.addAll(files.files()));
        snapshot.prefetch(paths);
        EnvironmentPlaces all = new EnvironmentPlaces(environment);
        found.forEach(
                files -> all.add(files.application(), files.slot(), fields.in(Places.read(snapshot, files.files()))));
        fields.written(snapshot, environment, wanted)
                .forEach((application, places) -> all.add(application, WRITES, places));
        for (ApplicationName application : List.copyOf(all.items.keySet())) {
            fields.listed(snapshot, environment, application)
                    .forEach(place -> all.add(application, all.slotOf(found, place), List.of(place)));
        }
        return all;
    }

    /** Several directories of which none has the application's name are those of others. */
    private static List<ApplicationFiles> clear(List<ApplicationFiles> found) {
        return found.size() > 1 && found.stream().noneMatch(ApplicationFiles::named) ? List.of() : found;
    }

    Set<ApplicationName> applications() {
        return items.keySet();
    }

    List<Item> of(ApplicationName application) {
        return items.getOrDefault(application, List.of());
    }

    /** The slot whose directory a file lies in; else the file itself, which then is its own. */
    private String slotOf(List<ApplicationFiles> found, Found<? extends FieldPlace> place) {
        RepositoryPath path = place.file().path();
        return found.stream()
                .filter(files -> path.startsWith(files.files().get(0).parent()))
                .map(ApplicationFiles::slot)
                .findFirst()
                .orElse(neutral(path.parent().value()));
    }

    private void add(ApplicationName application, String slot, List<? extends Found<? extends FieldPlace>> found) {
        List<Item> list = items.computeIfAbsent(application, name -> new ArrayList<>());
        for (Found<? extends FieldPlace> each : found) {
            String kind = each.place().getClass().getSimpleName();
            String key =
                    each.file().path().name() + " " + kind + " " + each.place().key();
            boolean known = list.stream()
                    .anyMatch(item -> item.found()
                                    .file()
                                    .path()
                                    .equals(each.file().path())
                            && item.found().place().path().equals(each.place().path())
                            && item.found().place().document() == each.place().document());
            if (!known) {
                list.add(new Item(slot, neutral(key), each));
            }
        }
    }

    private String neutral(String text) {
        return text.replace(environment.value(), Convention.ENVIRONMENT);
    }
}
