/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.change.Places.Found;
import org.gitopsmaven.change.place.FieldPlace;
import org.gitopsmaven.change.place.ImagePlace;
import org.gitopsmaven.change.place.ValueFile;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.config.ApplicationSettings;
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.gitopsmaven.repository.config.PromotedField;
import org.gitopsmaven.repository.config.PromotionSettings;
import org.gitopsmaven.repository.config.WritePlace;
import org.gitopsmaven.yaml.YamlPath;

/** Which fields are promoted: images and chart versions unless the repository says otherwise, and those it lists. */
record PromotedFields(PromotionSettings settings, List<ApplicationSettings> applications) {

    static PromotedFields of(GitOpsYaml yaml) {
        return new PromotedFields(yaml.promotion(), yaml.applications());
    }

    /** Those that files have by themselves. */
    List<Found<? extends FieldPlace>> in(List<ValueFile> files) {
        List<Found<? extends FieldPlace>> found = new ArrayList<>();
        if (settings.images()) {
            found.addAll(Places.images(files));
        }
        if (settings.charts()) {
            files.forEach(file -> file.charts().forEach(place -> found.add(new Found<>(file, place))));
        }
        return found;
    }

    /** The images that applications have in files that the repository names; of all applications when none is wanted. */
    Map<ApplicationName, List<Found<? extends FieldPlace>>> written(
            GitSnapshot snapshot, EnvironmentName environment, Collection<ApplicationName> wanted) {
        Map<ApplicationName, List<Found<? extends FieldPlace>>> found = new LinkedHashMap<>();
        for (ApplicationSettings application : applications) {
            if (settings.images() && (wanted.isEmpty() || wanted.contains(application.name()))) {
                for (WritePlace place : application.writes(environment)) {
                    found.computeIfAbsent(application.name(), name -> new ArrayList<>())
                            .addAll(written(snapshot, environment, application.name(), place));
                }
            }
        }
        return found;
    }

    private static List<Found<ImagePlace>> written(
            GitSnapshot snapshot, EnvironmentName environment, ApplicationName application, WritePlace place) {
        RepositoryPath path = RepositoryPath.of(place.file(application, environment));
        List<ValueFile> files = Places.read(snapshot, List.of(path));
        YamlPath key = place.key();
        return key == null
                ? Places.images(files)
                : files.stream()
                        .flatMap(file -> file.imageAt(key).stream().map(image -> new Found<>(file, image)))
                        .toList();
    }

    /** Those that the repository lists for an application. */
    List<Found<? extends FieldPlace>> listed(
            GitSnapshot snapshot, EnvironmentName environment, ApplicationName application) {
        List<Found<? extends FieldPlace>> found = new ArrayList<>();
        for (PromotedField field : settings.fields()) {
            if (field.isFor(application)) {
                List<RepositoryPath> paths =
                        PathPattern.of(field.files(application, environment)).find(snapshot);
                for (ValueFile file : Places.read(snapshot, paths)) {
                    file.field(field.key()).forEach(place -> found.add(new Found<>(file, place)));
                }
            }
        }
        return found;
    }
}
