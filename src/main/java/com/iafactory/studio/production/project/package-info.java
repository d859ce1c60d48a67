/**
 * Productions that outlive processes: scripts, projects, the fenced record of their pieces and the events people follow, in
 * PostgreSQL. The same plan and the same comparison as in {@code make}; here the queue runs the pieces, on any worker. Every change
 * of state and the job that follows from it are one transaction, so that a crash at any point leaves something that goes on by
 * itself. A user's id is part of every question asked on behalf of a user.
 */
@NullMarked
@NamedInterface("project")
package com.iafactory.studio.production.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
