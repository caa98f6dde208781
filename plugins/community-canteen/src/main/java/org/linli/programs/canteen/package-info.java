/**
 * The community canteen, 社区好味到大食堂: a weekly menu, meals ordered until a cut-off, the kitchen's count and the couriers' list.
 *
 * <p>{@link org.linli.programs.canteen.CanteenProgram} declares it, {@link org.linli.programs.canteen.MealsResource} serves it.
 */
@NullMarked
package org.linli.programs.canteen;

import org.jspecify.annotations.NullMarked;
