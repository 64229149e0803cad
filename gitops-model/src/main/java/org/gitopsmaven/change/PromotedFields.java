/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.change.Places.Found;
import org.gitopsmaven.change.place.FieldPlace;
import org.gitopsmaven.change.place.ValueFile;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.config.PromotedField;
import org.gitopsmaven.repository.config.PromotionSettings;

/** Which fields are promoted: images and chart versions unless the repository says otherwise, and those it lists. */
record PromotedFields(PromotionSettings settings) {

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
